import { type Change, change, kindsOf, type Mutate, moveLast, remove, set, words } from "./kind.ts";

/** Changes a field of every reference, as a shared constant would. */
const everywhere =
  (field: string, of: Change): Mutate =>
  (copy) => {
    const references: object = Reflect.get(copy.records, "references");
    for (const id of Object.keys(references)) change(`references/${id}/${field}`, of)(copy);
  };

/** Changes an address. */
const url = (id: string, of: Change): Mutate => change(`references/${id}/url`, of);

export const references = [
  ...kindsOf("src/records/references.ts", "deterministic", [
    ["no address", set("references/upi2023/url", "")],
    ["an address without a scheme", url("upi2023", words("https://", ""))],
    ["an address of a file", set("references/upi2023/url", "file:///upi.html")],
    ["an address with one slash", url("upi2023", words("https://", "https:/"))],
    ["an address with a space", url("upi2023", words("climate-renewables", "climate renewables"))],
    ["an address with a space at its end", url("upi2023", (address) => `${address} `)],
    ["an address with two dots in its host", url("upi2023", words("www.upi.com", "www.upi..com"))],
    ["an address without its last label", url("upi2023", words("www.upi.com", "upi"))],
    ["an address with two slashes", url("upi2023", words("/2023/07", "/2023//07"))],
    ["an address with a dotted folder", url("upi2023", words("/2023/07", "/2023/../07"))],
    ["an address with a fragment", url("upi2023", (address) => `${address}#top`)],
    ["an address with a text fragment", url("upi2023", (address) => `${address}#:~:text=Kerry`)],
    [
      "an address with a broken encoding",
      url("upi2023", words("climate-renewables", "climate%2renewables")),
    ],
    ["an address with a host in capitals", url("upi2023", words("www.upi.com", "WWW.upi.com"))],
    ["an address with a port", url("upi2023", words("www.upi.com", "www.upi.com:8080"))],
    ["an address with a user", url("upi2023", words("www.upi.com", "me@www.upi.com"))],
    ["an address that ends with a full stop", url("upi2023", (address) => `${address}.`)],
    ["an address in angle brackets", url("upi2023", (address) => `<${address}>`)],
    [
      "the address of another reference",
      set("references/upi2023/url", "https://lapost.us/?p=39364"),
    ],
    ["that address by http", set("references/upi2023/url", "http://lapost.us/?p=39364")],
    ["that address with www", set("references/upi2023/url", "https://www.lapost.us/?p=39364")],
    [
      "another's address with a slash at its end",
      set("references/upi2023/url", "https://japan-clp.jp/archives/3656/"),
    ],
    [
      "another's address, encoded",
      set(
        "references/upi2023/url",
        "https://ja.wikisource.org/wiki/%E6%97%A5%E7%B1%B3%E7%AB%B6%E4%BA%89%E5%8A%9B%E3%83%BB%E5%BC%B7%E9%9D%B1%E6%80%A7%E3%83%91%E3%83%BC%E3%83%88%E3%83%8A%E3%83%BC%E3%82%B7%E3%83%83%E3%83%97",
      ),
    ],
    ["a day that is none", set("references/upi2023/date", "2023-07-32")],
    ["a leap day of a common year", set("references/upi2023/date", "2023-02-29")],
    ["a date in words", set("references/upi2023/date", "July 17, 2023")],
    ["a date after it was read", set("references/jiji2021/date", "2027-04-16")],
    ["a year that its address does not name", set("references/upi2023/date", "2021-07-17")],
    ["a month that its address does not name", set("references/kantei2021/date", "2021-06-22")],
    ["a day that its address does not name", set("references/metiGranholm2022/date", "2022-01-26")],
    [
      "a year alone that its address does not name",
      set("references/jusepStatement2019/date", "2018"),
    ],
    ["an interval", set("references/upi2023/date", "2023-07/2023-08")],
    ["a number as a date", set("references/upi2023/date", 2023)],
    ["no date at all", remove("references/upi2023/date")],
    ["read on a day to come", set("references/upi2023/retrievedOn", "2999-01-01")],
    ["all read on a day to come", everywhere("retrievedOn", () => "2999-01-01")],
    ["read after its claims were checked", set("references/upi2023/retrievedOn", "2026-11-26")],
    ["read before it was written", set("references/upi2023/retrievedOn", "2020-01-01")],
    ["read in a year", set("references/upi2023/retrievedOn", "2026")],
    ["a language that is not registered", set("references/kantei2021/language", "jp")],
    ["a country as a language", set("references/upi2023/language", "us")],
    ["a language's name", set("references/kantei2021/language", "japanese")],
    ["a language in capitals", set("references/upi2023/language", "EN")],
    ["a language with an underscore", set("references/upi2023/language", "en_US")],
    ["an old tag of a language", set("references/kerryWangMeeting2021/language", "zh-cmn")],
    ["a Japanese document as English", set("references/kantei2021/language", "en")],
    ["an English document as Japanese", set("references/upi2023/language", "ja")],
    ["a Japanese document as Chinese", set("references/mofaJclp2019/language", "zh-Hans")],
    ["a Chinese document as Japanese", set("references/kerryWangMeeting2021/language", "ja")],
    ["an English document as French", set("references/jiji2021/language", "fr")],
    ["a French document as English", set("references/diplomatieMeti2017/language", "en")],
    ["an English document as German", set("references/epa2022/language", "de")],
    ["a language left out", remove("references/upi2023/language")],
    ["a kind that does not exist", set("references/upi2023/sourceKind", "news")],
    ["a kind left out", remove("references/upi2023/sourceKind")],
    ["an empty title", set("references/upi2023/title", "")],
    ["a title with a space at its end", change("references/upi2023/title", (title) => `${title} `)],
    ["no title", remove("references/upi2023/title")],
    [
      "a title with a tag of HTML",
      change("references/upi2023/title", (title) => `<b>${title}</b>`),
    ],
    [
      "a title with an invisible character",
      change("references/upi2023/title", (title) => `${title}\u200b`),
    ],
    ["a publisher with a doubled space", set("references/upi2023/publisher", "United  Press")],
    ["an empty publisher", set("references/upi2023/publisher", "")],
    ["a field that references do not have", set("references/upi2023/author", "UPI")],
    [
      "a reference that nothing cites",
      set("references/loose", {
        title: "A document",
        publisher: "A publisher",
        date: null,
        retrievedOn: "2026-11-25",
        url: "https://www.example.org/a",
        language: "en",
        sourceKind: "press",
      }),
    ],
    ["a reference removed", remove("references/upi2023")],
    [
      "an id of another collection",
      ({ records, folder }) =>
        set(
          "references/jucep",
          Reflect.get(Object(Reflect.get(records, "references")), "upi2023"),
        )({ records, folder }),
    ],
  ]),
  ...kindsOf("src/records/references.ts", "understanding", [
    [
      "another title",
      set("references/upi2023/title", "Kerry praises Japan's efforts on renewables"),
    ],
    ["another publisher", set("references/upi2023/publisher", "AFP")],
    ["another year that no address names", set("references/jiji2021/date", "2020-04-16")],
    ["another day that no address names", set("references/jiji2021/date", "2021-04-18")],
    ["no date where the document has one", set("references/jiji2021/date", null)],
    [
      "the press as an official source of context",
      set("references/bangkokPost2022/sourceKind", "official"),
    ],
    ["an official source as the press", set("references/kyotoResult/sourceKind", "press")],
    ["a reference moved to the end", moveLast("references/upi2023")],
  ]),
];
