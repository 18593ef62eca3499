import { content as en } from "../../generated/en.ts";
import { content as ja } from "../../generated/ja.ts";
import { twins } from "./twins.ts";

const [one, other] = ["segments.meti-1-1.text", "segments.meti-1-4.text"] as const;
const heading = "segments.jclp-heading.text";
const texts = ({ segments }: typeof en) => [segments["meti-1-1"].text, segments["meti-1-4"].text];
const swapped = (content: typeof en) => {
  const [ofOne, ofOther] = texts(content);
  return { [one]: ofOther, [other]: ofOne };
};
const numbers = (ofOne: string, ofOther: string) => ({
  [one]: `${ofOne}.`,
  [other]: `${ofOther}.`,
});
const dates = (ofOne: string, ofOther: string) => numbers(`${ofOne} 2021`, `${ofOther} 2022`);

twins("alignment", {
  failing: [
    ["a sentence cut in two", "en", { [other]: "METI will help. It will foster cooperation." }],
    ["a sentence cut in two", "ja", { [other]: "METIは貢献する。協力を促進する。" }],
    ["two sentences that ask and shout", "ja", { [other]: "貢献するか？貢献する！" }],
    ["two sentences that ask and shout", "en", { [other]: "Will METI help? It will! It must." }],
    ["a sentence after a quotation", "en", { [other]: "METI “helps.” It fosters cooperation." }],
    ["a heading of two sentences", "en", { [heading]: "JCLP. It helps." }, { [heading]: "JCLP" }],
    ["two segments swapped", "en", swapped(en)],
    ["two segments swapped", "ja", swapped(ja)],
    ["two segments swapped by their numbers", "en", numbers("2", "1"), numbers("1", "2")],
    [
      "two segments swapped by their dates",
      "en",
      dates("May", "May"),
      numbers("mai 2022", "mai 2021"),
    ],
    [
      "two segments swapped, though one has more numbers",
      "en",
      numbers("", "1 2 3"),
      numbers("1", ""),
    ],
  ],
  silent: [
    ["an abbreviation before a small letter", "en", { [other]: "METI, of the U.S. and more." }],
    ["an ordinal", "de", { [other]: "METI half am 16. April." }],
    ["a heading with a full stop", "en", { [heading]: "JCLP." }, { [heading]: "JCLP" }],
    [
      "two sentences for two, or one for two",
      "en",
      { [one]: "A word. A word.", [other]: "A word." },
      { [one]: "Un mot. Un mot.", [other]: "Un mot. Un mot." },
    ],
    ["two segments with the same numbers", "en", numbers("1", "1"), numbers("1", "1")],
    ["two segments with other numbers", "en", numbers("", "2"), numbers("1", "")],
    [
      "two segments that share more with each other, and are less like each other",
      "en",
      numbers("1", "2 7 8 9"),
      numbers("1 2", "1 3 4 5 6"),
    ],
    ["two sentences of a claim", "en", "A word. A word.", "Un mot."],
  ],
  messages: [
    [["three sentences for one", "en", { [other]: "METI helps. It helps. It works." }], "3", "1"],
    [["two segments swapped", "en", swapped(en)], "meti-1-1", "meti-1-4"],
  ],
});
