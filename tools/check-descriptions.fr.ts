import type { CheckName } from "../src/checks/index.ts";

/** Ce que trouve chaque contrôle : la traduction des descriptions de `src/checks`, pour le guide en français. */
export const descriptions: Readonly<Record<CheckName, string>> = {
  missing:
    "Un texte source n’a pas de traduction, ou les mots de la citation d’une affirmation ne sont pas donnés.",
  orphan: "Un texte a une clé qu’aucun texte source n’a.",
  empty: "Un texte est vide, n’a ni lettre ni chiffre, ou n’est pas une chaîne de caractères.",
  unchanged:
    "Un texte, ou quatre de ses mots à la suite, est resté dans la langue de la source. Les sigles, les noms propres et ce que la source cite peuvent rester.",
  numbers:
    "Un texte n’a pas les mêmes nombres que sa source, un pourcentage n’en est plus un, ou un signe moins est perdu. Les nombres sont lus dans les chiffres de toutes les écritures et, dans certaines langues, en toutes lettres de deux à douze.",
  numberFormat:
    "Un nombre a le séparateur décimal d’une autre langue, ou une année est groupée comme une quantité (2,021 en anglais). Les langues qui emploient les deux séparateurs, comme l’espagnol, ont le choix.",
  dates:
    "Un texte n’a pas les mêmes jours, mois, années ou décennies que sa source. Dans certaines langues, les dates sont lues en entier ; dans les autres, en partie.",
  qualifiers:
    "Un nombre ou une année a perdu la limite qui l’accompagne dans la source, ou en a une qui n’y figure pas. Ces limites sont « d’ici 2030 », « plus de 30 », « le milieu des années 1960 » et « l’exercice 2030 ». Elles sont lues en anglais, en français et en japonais.",
  acronyms:
    "Un texte n’a ni le sigle que donne sa source, ni un autre nom de la même fiche, ou il a un sigle que sa source n’a pas.",
  glossary:
    "La source emploie un terme du glossaire, et la traduction n’emploie aucune des formes que son propre glossaire donne pour ce terme.",
  endPunctuation:
    "Une phrase finit par un autre signe que sa source ou par un signe d’une autre écriture, ou un nom finit par un point.",
  brackets:
    "Une parenthèse, un crochet ou un guillemet n’a pas son pendant, ou un texte en a plus ou moins de paires que sa source. En espagnol, les points d’interrogation et d’exclamation vont aussi par paires.",
  whiteSpace:
    "Un texte commence ou finit par une espace, a deux espaces à la suite, ou a une tabulation, un saut de ligne ou une autre espace que sa langue n’emploie pas à cet endroit.",
  spacing:
    "Une espace manque après un signe de ponctuation ou à l’extérieur d’une parenthèse, ou une espace se trouve avant un signe ou à l’intérieur d’une parenthèse. Seuls les textes en écriture latine, cyrillique et grecque sont contrôlés.",
  characters:
    "Un texte a un caractère qui n’y a pas sa place : un caractère invisible dont son écriture n’a pas besoin, un caractère de remplacement, un signe combinant qui n’appartient à aucune lettre, un émoji, un chiffre à la place d’une lettre, ou un caractère de compatibilité tel qu’une ligature. Les lettres qui ne sont pas sous la forme Unicode NFC sont aussi signalées.",
  leftovers:
    "Un texte contient ce qu’un programme ou un éditeur y a laissé : du HTML, du Markdown, un emplacement de valeur, une séquence d’échappement, des lettres mal décodées, une adresse, ou sa propre clé. Ce que la source a aussi peut rester.",
  script:
    "Un texte n’a aucune lettre de l’écriture de sa langue, ou il a des lettres, des chiffres, des signes ou des mots étrangers à la langue, comme des lettres françaises en anglais. Ce qui est entre guillemets peut être dans une autre écriture.",
  capitals:
    "Une phrase commence par une minuscule ou est écrite en capitales, le nom d’un lieu ou d’une personne commence par une minuscule, ou un mot que la source n’a pas a une capitale en son milieu.",
  englishTypography:
    "Un texte anglais a d’autres apostrophes ou guillemets que `’`, `“ ”` et `‘ ’`, une espace du mauvais côté de l’un d’eux, une espace avant `%` ou autour d’un trait d’union, ou n’a pas d’espace après un deux-points.",
  frenchTypography:
    "Un texte français a d’autres apostrophes, guillemets ou points de suspension que `’`, `« »` et `…`, ou une espace après une apostrophe ou autour d’un trait d’union. Ou bien il lui manque une espace fine insécable (U+202F) avant l’un des signes `; ! ? » %` ou après `«`, ou une espace insécable (U+00A0) avant un deux-points. Les segments, les citations, les autres formes des noms (`aliases`) et le français du Canada ne sont pas contrôlés.",
  japaneseTypography:
    "Un texte japonais a des chiffres, des lettres latines ou des signes de pourcentage de pleine chasse, de la ponctuation ou des katakanas de demi-chasse, des guillemets occidentaux à la place de `「」`, ou une espace à côté de lettres ou de signes japonais.",
  length:
    "Un texte fait de phrases est bien plus court ou plus long que ne le sont d’habitude les traductions de sa source. C’est une estimation, et donc un simple avertissement.",
  doubled:
    "Un mot, un groupe de mots, une phrase ou un signe de ponctuation figure deux fois de suite, deux signes différents se trouvent là où il n’en faut qu’un, ou une lettre figure trois fois de suite en anglais ou en français. Les mots qu’une langue double à bon droit, comme « nous nous », peuvent rester.",
  sameSource: "Le même texte source est traduit de différentes façons à différents endroits.",
  sameTarget:
    "Des textes source qui diffèrent par plus que l’orthographe ou la flexion ont la même traduction.",
  alignment:
    "Un segment a plus de phrases que sa source, ou les traductions de deux segments sont interverties.",
  sentenceCount:
    "Un texte a plus ou moins de phrases que sa source. Entre des langues qui finissent les phrases par des signes différents, seul compte un écart de deux ou plus. C’est une estimation, et donc un simple avertissement. Les segments sont contrôlés par `alignment`.",
  mentions:
    "Un texte ne nomme pas une initiative, un accord, un organisme, une personne ou un lieu que nomme sa source, ou il en nomme un que sa source ne nomme pas. Dans les langues sans espaces entre les mots, comme le japonais, les motifs et les constats des documents peuvent nommer plus que leur source.",
  quotes:
    "Les mots traduits d’une citation ne figurent pas dans leur segment, y figurent plusieurs fois, coupent un mot, ou sont dans un autre ordre que dans le segment.",
  placeholders:
    "Un modèle n’a pas les mêmes emplacements de valeur que le modèle source, ou les accolades d’un emplacement de valeur ne se ferment pas.",
  plurals:
    "Il manque à un modèle une forme de pluriel que `Intl.PluralRules` donne à sa langue, ou il a une forme de pluriel que sa langue n’a pas.",
  forbidden: "Un texte emploie une forme que les règles de sa langue interdisent.",
  allowances:
    "Les règles de la langue admettent un texte que le contrôle ne signale pas : la dérogation peut donc être retirée.",
};
