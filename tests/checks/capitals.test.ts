import { key as reason, twins } from "./twins.ts";

twins("capitals", {
  failing: [
    ["a small letter at the start", "en", "the cooperation is old."],
    ["a small letter in quotation marks at the start", "fr", "«\u202fla coopération\u202f» dure."],
    ["a small letter in Cyrillic", "ru", "сотрудничество продолжается."],
    ["a small letter after a full stop", "fr", "C’est une coopération. elle dure."],
    ["a small letter after a short word", "en", "It is older. it lasts."],
    ["a small letter after a long word", "de", "Das ist die Zusammenarbeit. sie dauert."],
    ["nothing but capitals", "en", "THE COOPERATION IS VERY OLD."],
    ["a place with a small letter", "en", { [reason]: "It stands in japan." }],
    ["a person with a small letter", "en", { [reason]: "It says that kerry came." }],
    ["a capital letter in a word", "en", "The enerGy of it."],
    ["a capital letter in a name", "en", { "topics.energy.name": "eneRgy" }],
  ],
  silent: [
    ["a capital letter in a word of the source", "en", "The YouTube video.", "La vidéo YouTube."],
    ["a German plural", "de", "Die BürgerInnen sagen es."],
    ["a word that begins with a name", "en", "It is Japanese."],
    ["capital letters", "en", "The cooperation. It lasts, e.g. here, approx. so, etc. and so on."],
    ["a name that begins with a small letter", "en", "iPhone sales grew."],
    ["a number at the start", "en", "46% is the aim."],
    ["a text that is no sentence", "en", "the cooperation"],
    ["an article that is only a letter", "nl", "’s Ochtends begint het."],
    ["an abbreviation that ends with an l", "de", "Eine durchschnittl. hohe Zahl."],
    ["an abbreviation of five letters", "de", "Sie gelten insbes. hier."],
    ["an ordinal", "nb", "Den 5. mai 2021. Så var det."],
    ["acronyms", "en", "METI, DOE, JCLP."],
    ["a script without capitals", "ka", "თანამშრომლობა ძველია."],
    ["a name", "fr", { "topics.chemistry.name": "chimie." }],
  ],
  messages: [
    [["a small letter at the start", "en", "the cooperation is old."], "small letter"],
    [["a small letter later", "en", "Some cooperation. it lasts."], "ation. i"],
  ],
});
