import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { checkTranslation, type Rules } from "../../src/checks/index.ts";

const rules: Rules = { allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }] };

/** The checks that find something in one text, beside one source text. */
function namesFor(source: string, locale: string, target: string): readonly string[] {
  const content = structuredClone(en);
  Object.assign(content.claims.longHistory, { reason: source });
  const resources = { claims: { longHistory: { reason: target } } };
  return checkTranslation({ source: content, locale, resources, rules }).map(({ check }) => check);
}

describe("a month is read in the case its sentence asks for, and another is one fault", () => {
  const source = "It was launched in April 2021.";
  test.each([
    ["ca", "Es va posar en marxa l’abril del 2021.", "Es va posar en marxa el maig del 2021."],
    ["cs", "Byla zahájena v dubnu 2021.", "Byla zahájena v červenci 2021."],
    ["el", "Ξεκίνησε τον Απρίλιο του 2021.", "Ξεκίνησε τον Μάιο του 2021."],
    ["es", "Se lanzó en abril del año 2021.", "Se lanzó en mayo del año 2021."],
    ["fi", "Se käynnistettiin huhtikuussa 2021.", "Se käynnistettiin toukokuussa 2021."],
    ["hu", "2021 áprilisában indították el.", "2021 májusában indították el."],
    ["lt", "Ji pradėta 2021 m. balandį.", "Ji pradėta 2021 m. gegužę."],
    ["pl", "Rozpoczęto ją w kwietniu 2021 r.", "Rozpoczęto ją w maju 2021 r."],
    ["ru", "Она была начата в апреле 2021 года.", "Она была начата в мае 2021 года."],
    ["tr", "2021 yılının Nisan ayında başlatıldı.", "2021 yılının Mayıs ayında başlatıldı."],
    ["uk", "Її розпочато у квітні 2021 року.", "Її розпочато у травні 2021 року."],
    ["vi", "Nó được khởi động vào tháng 4 năm 2021.", "Nó được khởi động vào tháng 5 năm 2021."],
  ])("%s: %s", (locale, right, wrong) => {
    expect(namesFor(source, locale, right)).toEqual([]);
    expect(namesFor(source, locale, wrong)).toEqual(["dates"]);
  });

  test("a year is compared where the month is not read, by one check", () => {
    expect(namesFor(source, "vi", "Nó được khởi động vào tháng Tư năm 2021.")).toEqual([]);
    expect(namesFor(source, "vi", "Nó được khởi động vào tháng Tư năm 2020.")).toEqual(["numbers"]);
  });

  test("a month that a language always writes alike is not left out", () => {
    expect(namesFor(source, "es", "Se lanzó en el año 2021.")).toEqual(["dates"]);
  });

  test("a day is read in figures, in the order of the language", () => {
    const day = "It began on April 5, 2021.";
    expect(namesFor(day, "de", "Sie begann am 5.4.2021.")).toEqual([]);
    expect(namesFor(day, "de", "Sie begann am 4.5.2021.")).toEqual(["dates"]);
    expect(namesFor(day, "sv", "Det började 2021-04-05.")).toEqual([]);
  });
});

describe("months may share a year", () => {
  const source = "It lasted from April 2021 to September 2021.";
  test.each([
    ["ar", "استمر من أبريل إلى سبتمبر 2021."],
    ["hi", "यह अप्रैल से सितंबर 2021 तक चला।"],
    ["pl", "Trwało to od kwietnia do września 2021 r."],
    ["ru", "Оно длилось с апреля по сентябрь 2021 г."],
    ["th", "เริ่มตั้งแต่เดือนเมษายนถึงกันยายน 2564 เป็นต้นไป"],
    ["tr", "Nisan-Eylül 2021 arasında sürdü."],
  ])("%s: %s", (locale, right) => {
    expect(namesFor(source, locale, right)).toEqual([]);
    const wrong = right.replace("2021", "2012").replace("2564", "2555");
    expect(namesFor(source, locale, wrong)).not.toEqual([]);
  });
});

describe("a decade is one in figures and in words", () => {
  const source = "It began in the 1960s.";
  test.each([
    ["de", "Sie begann in den 60er Jahren.", "Sie begann in den siebziger Jahren."],
    ["es", "Empezó en los años sesenta.", "Empezó en los años 70."],
    ["it", "Iniziò negli anni ’60.", "Iniziò negli anni Settanta."],
    ["nl", "Het begon in de jaren zestig.", "Het begon in de jaren 70."],
    ["sv", "Det började på sextiotalet.", "Det började på 1970-talet."],
    ["zh-Hans", "始于20世纪60年代，历史悠久。", "始于七十年代，历史悠久。"],
  ])("%s: %s", (locale, right, wrong) => {
    expect(namesFor(source, locale, right)).toEqual([]);
    expect(namesFor(source, locale, wrong)).toEqual(["dates"]);
  });
});

test("a decade whose language is not known may name its century, in figures too", () => {
  const source = "It began in the 1960s.";
  expect(namesFor(source, "tr", "20. yüzyılın altmışlı yıllarında başladı.")).toEqual([]);
  expect(namesFor(source, "tr", "20. yüzyılın 60’lı yıllarında başladı.")).toEqual([]);
  expect(namesFor(source, "tr", "20. yüzyılın 70’li yıllarında başladı.")).toEqual(["numbers"]);
});

describe("a percentage is one before and after its number, in signs and in words", () => {
  test.each([
    ["tr", "Düşüş %46 oldu."],
    ["tr", "Düşüş yüzde 46 oldu."],
    ["eu", "Murrizketa % 46 da."],
    ["ar", "الخفض ٤٦٪ تقريبًا."],
    ["ar", "الخفض 46 في المائة."],
    ["pt-PT", "A redução é de 46 por cento."],
    ["sw", "Upungufu ni asilimia 46 tu."],
  ])("%s: %s", (locale, right) => {
    expect(namesFor("The cut is 46%.", locale, right)).toEqual([]);
    expect(namesFor("The cut is 64%.", locale, right)).toEqual(["numbers"]);
  });

  test("it is not left out where its word is known", () => {
    expect(namesFor("The cut is 46%.", "pt-PT", "A redução é de 46.")).toEqual(["numbers"]);
  });
});

describe("a mark is what a language makes of it", () => {
  test.each([
    ["ur", "It is long.", "یہ بہت طویل ہے۔"],
    ["hy", "It is long.", "Այն երկար է։"],
    ["am", "It is long.", "ረጅም ነው።"],
    ["el", "Is it long?", "Είναι μακρύ;"],
    ["th", "It is long.", "มันยาวมาก"],
    ["de", "It is long, for example.", "Sie ist z. B. lang."],
    ["da", "It is “long.”", "Den er »lang«."],
    ["sv", "It is “long.”", "Den är ”lång”."],
    ["de", "It is “long.”", "Sie ist „lang“."],
    ["fa", "It is long.", "طولانی می‌شود."],
    ["de", "It is long…", "Sie ist lang..."],
    ["fr-CA", "It is long!", "Elle est longue!"],
    ["es", "Century 21 began.", "Empezó el siglo XXI, el 21."],
    ["vi", "It is long.", "Ngày ngày nó dài."],
  ])("%s: %s → %s", (locale, source, right) => {
    expect(namesFor(source, locale, right)).toEqual([]);
  });

  test.each([
    ["ur", "یہ بہت طویل ہے", "endPunctuation"],
    ["el", "Είναι μακρύ;", "endPunctuation"],
    ["de", "Sie ist „lang.", "brackets"],
    ["sv", "Den är lång”.", "brackets"],
    ["fa", "طولانی می\u200c شود.", "characters"],
    ["de", "Sie ist\u200c lang.", "characters"],
    ["de", "Sie ist ist lang.", "doubled"],
    ["de", "Sie ist lang..", "doubled"],
  ])("%s: %s has a fault", (locale, wrong, check) => {
    expect(namesFor("It is long.", locale, wrong)).toEqual([check]);
  });
});
