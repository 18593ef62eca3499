import type { CheckName } from "../src/checks/index.ts";

/** Ce que trouve chaque contrôle : la traduction des descriptions de `src/checks`, pour le guide en français. */
export const descriptions: Readonly<Record<CheckName, string>> = {
  missing: "Un texte de la source n’a pas de traduction.",
  orphan: "Un texte se trouve sous une clé que la source n’a pas.",
  empty:
    "Un texte est vide, n’a ni lettre ni nombre, ou n’est pas du texte, mais un nombre par exemple.",
  unchanged:
    "Un texte est resté dans la langue de la source, en entier ou sur quatre mots de suite. Les acronymes, les noms propres et ce que la source cite peuvent rester.",
  numbers:
    "Les nombres ne sont pas ceux de la source, quelle que soit l’écriture de leurs chiffres, ou en toutes lettres de deux à douze, un pourcentage n’en est plus un, ou un signe moins est perdu.",
  numberFormat:
    "Un nombre porte le séparateur décimal d’une autre langue, ou une année est groupée comme une quantité. Les langues qui usent des deux séparateurs, telles que l’espagnol, gardent le choix.",
  dates:
    "Les jours, les mois, les années ou les décennies ne sont pas ceux de la source, de quelque façon que la langue les écrive.",
  qualifiers:
    "Un nombre ou une année a perdu ce qui les limite dans la source, ou est limité là où la source ne le dit pas : d’ici 2030, plus de 30, le milieu des années 1960, l’exercice 2030. Cela se lit en anglais, en français et en japonais.",
  acronyms:
    "La traduction n’a ni un acronyme de la source, ni un autre nom de la même fiche, ou bien elle a un acronyme que la source n’a pas.",
  glossary:
    "La source emploie un terme du glossaire, et la traduction n’emploie aucune des formes que son propre glossaire en donne.",
  endPunctuation:
    "Une phrase finit par un autre signe que sa source, ou par celui d’une autre écriture, ou un nom finit par un point.",
  brackets:
    "Des parenthèses, des crochets ou des guillemets ne se ferment pas, ou sont plus ou moins nombreux que dans la source. En espagnol, les points d’interrogation et d’exclamation s’ouvrent aussi.",
  whiteSpace:
    "Une espace se trouve à une extrémité du texte, est doublée, ou est une tabulation, un saut de ligne ou une autre espace que la langue n’a pas à cet endroit.",
  spacing:
    "Une espace manque après un signe ou à côté d’une parenthèse, ou se trouve avant un signe ou à l’intérieur de parenthèses. Les textes en écriture latine, cyrillique et grecque sont contrôlés.",
  characters:
    "Un texte a un caractère invisible dont son écriture n’a pas besoin, un caractère de remplacement, un signe qui ne forme aucune lettre, un émoji, un chiffre pour une lettre, un caractère de compatibilité tel qu’une ligature, ou des lettres qui ne sont pas dans la forme normale NFC d’Unicode.",
  leftovers:
    "Un texte a ce qu’un programme ou un éditeur y a laissé : du HTML, du Markdown, un emplacement de valeur, une séquence d’échappement, un mauvais encodage, une adresse, ou sa propre clé. Ce que la source a aussi peut rester.",
  script:
    "Un texte n’a aucune lettre de l’écriture de sa langue, ou a des lettres, des chiffres, des signes ou des mots qui lui sont étrangers, comme des lettres françaises en anglais. Un nom dans une autre écriture peut être cité.",
  capitals:
    "Une phrase commence par une minuscule, ou est écrite en capitales. Le nom d’un lieu ou d’une personne commence par une minuscule, ou un mot que la source n’a pas a une capitale à l’intérieur.",
  englishTypography:
    "Un texte anglais a d’autres apostrophes et guillemets que `’`, `“ ”` et `‘ ’`, une espace du mauvais côté de l’un d’eux, une espace avant %, ou n’en a pas après un deux-points.",
  frenchTypography:
    "Un texte français a d’autres apostrophes, guillemets ou points de suspension que ’, « » et …, il lui manque une espace, insécable ou non, à côté d’un signe, ou il en a une après une apostrophe ou autour d’un trait d’union. Les segments, les citations, les autres formes des noms (`aliases`) et le français du Canada ne sont pas contrôlés.",
  japaneseTypography:
    "Un texte japonais a des chiffres ou des lettres latines de pleine chasse, de la ponctuation ou des katakanas de demi-chasse, d’autres guillemets que `「」`, ou une espace à côté de lettres ou de signes japonais.",
  length:
    "Une phrase est bien plus courte ou plus longue que ne le sont d’habitude les traductions de sa source. C’est une estimation, et donc un simple avertissement.",
  doubled:
    "Un mot que la grammaire ne double pas, un groupe de mots, une phrase ou un signe de ponctuation est écrit deux fois de suite, une lettre trois fois en anglais ou en français, ou deux signes se trouvent là où il n’en faut qu’un.",
  sameSource: "Deux textes, identiques dans la source, sont traduits de façons différentes.",
  sameTarget: "Deux textes, différents dans la source, ont la même traduction.",
  alignment:
    "Un segment a plus de phrases que sa source, ou les traductions de deux segments sont interverties.",
  sentenceCount:
    "Un texte a plus ou moins de phrases que sa source, ou, entre des langues qui les finissent par des signes différents, au moins deux de plus ou de moins. Les segments sont contrôlés par `alignment`.",
  mentions:
    "Un texte ne nomme pas une initiative, un accord, un organisme, une personne ou un lieu que nomme la source, ou il en nomme un autre. Dans les langues sans espaces entre les mots, comme le japonais, les motifs et les constats peuvent nommer plus que leur source.",
  quotes:
    "Les mots traduits d’une citation ne figurent pas dans leur segment, y figurent plusieurs fois, coupent un mot ou n’en suivent pas l’ordre.",
  placeholders:
    "Un modèle prend d’autres valeurs que celui de la source, ou ses accolades ne se ferment pas.",
  plurals:
    "Il manque à un modèle une forme de pluriel que `Intl.PluralRules` donne à sa langue, ou il en a une que sa langue n’a pas.",
  forbidden: "Un texte emploie une forme que les règles de sa langue interdisent.",
  allowances: "Une dérogation des règles de la langue n’excuse rien, et peut être retirée.",
};
