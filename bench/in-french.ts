/** The words of the measured part of the guide, in English and in French. */
const words: readonly (readonly [english: string, french: string])[] = [
  [
    "## Read a text, read all texts, switch the language",
    "## Lire un texte, lire tous les textes, changer de langue",
  ],
  ["Nanoseconds: the median of", "En nanosecondes\u00a0: la médiane de"],
  [
    "rounds, and the range. All packages are measured in one process, in turn. A ratio is the median of the ratios of the rounds.",
    "tours, et l’étendue. Tous les paquets sont mesurés dans un même processus, à tour de rôle\u202f; le rapport est la médiane des rapports de chaque tour.",
  ],
  ["| one text | ratio to the object |", "| un texte | rapport à l’objet |"],
  [
    "| a text, reading all | ratio to the object |",
    "| un texte, quand on les lit tous | rapport à l’objet |",
  ],
  [
    "| a switch of language | ratio to i18next |\n",
    "| un changement de langue | rapport à i18next |\n",
  ],
  ["| package |", "| paquet |"],
  ["| data |", "| données |"],
  ["a frozen object", "un objet figé"],
  ["this package, one collection", "ce paquet, une collection"],
  ["this package", "ce paquet"],
  ["## Start a program, load a page", "## Démarrer un programme, charger une page"],
  [
    "From nothing to the first text: milliseconds in a new process (the median of",
    "Du démarrage au premier texte\u00a0: millisecondes dans un nouveau processus (la médiane de",
  ],
  [
    ", in turn, and the range), and kilobytes of heap after it. What bare Node takes is subtracted from both. Size: what a page loads at once, minified and gzipped.",
    ", à tour de rôle, et l’étendue), puis kilooctets de mémoire (le tas de V8) occupés. Ce que prend Node seul est déduit des deux. Taille\u00a0: ce qu’une page charge d’emblée, minifié et compressé par gzip.",
  ],
  [
    "| first text, ms | ratio to `/en` | ratio to i18next | heap, kB | size, kB | ratio to `/en` |",
    "| premier texte, ms | rapport à `/en` | rapport à i18next | mémoire, ko | taille, ko | rapport à `/en` |",
  ],
  ["## Add a language", "## Ajouter une langue"],
  [
    "A language with the facts that all languages share, and what it adds to a page that has another language: kilobytes that a page loads, minified and gzipped, beside the texts of that language alone.",
    "Une langue avec les faits que toutes partagent, et ce que chaque langue de plus ajoute\u00a0: kilooctets qu’une page charge, minifiés et compressés par gzip, à côté des seuls textes de cette langue.",
  ],
  [
    "| language | its texts alone, kB | first, kB | beside another, kB | ratio to its texts |",
    "| langue | ses textes seuls, ko | la première, ko | à côté d’une autre, ko | rapport à ses textes |",
  ],
  ["Together: ", "Ensemble\u00a0: "],
  [" kB.", " ko."],
  ["## Follow an application's i18next", "## Suivre l’i18next d’une application"],
  ["Microseconds: the median of", "En microsecondes\u00a0: la médiane de"],
  [
    "rounds in one process, in turn, and the range. A request on a server is a clone that switches its language; with a partnership, one is created on the clone, and then disposed of.",
    "tours dans un même processus, à tour de rôle, et l’étendue. Une requête d’un serveur est un clone qui change de langue\u202f; avec un partenariat, celui-ci y est créé, puis libéré.",
  ],
  [
    "| without a partnership | with one | difference | ratio |",
    "| sans partenariat | avec un partenariat | différence | rapport |",
  ],
  ["| a request |", "| une requête |"],
  ["| a switch of language |", "| un changement de langue |"],
  ["## Grow the data", "## Multiplier les données"],
  [
    "The segments and records are repeated under other ids and names, and each size is measured in a process of its own. Microseconds to build content, for each segment or record (at run time, this happens only for a language that you add, or if you correct a shipped one), and nanoseconds to read a text from it: the median of",
    "Les segments et les fiches répétés sous d’autres identifiants et d’autres noms, chaque taille dans un processus à part. Microsecondes pour construire le contenu, par segment ou par fiche (ce qui n’a lieu à l’exécution que pour une langue que vous ajoutez, ou pour vos corrections d’une langue livrée), et nanosecondes pour y lire un texte\u00a0: la médiane de",
  ],
  [", and the range.", ", et l’étendue."],
  [
    "| entries | build, µs an entry | ratio | read, ns | ratio |",
    "| entrées | construction, µs par entrée | rapport | lecture, ns | rapport |",
  ],
  ["Measured on Node", "Mesuré avec Node"],
  ["## See what was run for each package", "## Voir ce qui a été exécuté pour chaque paquet"],
  [
    "written by hand, imported as a module: the floor",
    "écrit à la main, importé comme module\u00a0: le plancher",
  ],
  [
    ": all of it, with claims, mentions and references",
    "\u00a0: le tout, avec affirmations, mentions et références",
  ],
  [", which loads i18next", ", qui charge i18next"],
  ["with the same texts, ", "avec les mêmes textes, "],
  ["a catalog compiled ahead ", "un catalogue compilé d’avance "],
  [
    "the same texts compiled to functions in two languages, `m.key()`; one message imported",
    "les mêmes textes compilés en fonctions dans deux langues, `m.key()`\u202f; un seul message importé",
  ],
  ["its own data: ", "ses propres données\u00a0: "],
  [
    "its own data, compact English: the label of the first emoji",
    "ses propres données, au format compact, en anglais\u00a0: le nom du premier émoji",
  ],
  [
    "- Switches: `setLocale` here, `changeLanguage` in i18next, a new `createIntl` with its cache in @formatjs/intl, `activate` in lingui, `setLocale` without a reload in paraglide-js, both languages loaded. The others take the language with each call, or have only one.",
    "- Changements\u00a0: `setLocale` ici, `changeLanguage` dans i18next, un nouveau `createIntl` avec son cache dans @formatjs/intl, `activate` dans lingui, `setLocale` sans rechargement dans paraglide-js, les deux langues chargées. Les autres prennent la langue à chaque appel, ou n’en ont qu’une.",
  ],
  ["**: ", "**\u00a0: "],
];

/**
 * Puts the measured part of the guide into French: its words, and decimal commas in its tables and sizes.
 *
 * @throws Error if words to translate no longer stand in it.
 */
export const inFrench = (text: string): string =>
  words
    .reduce((translated, [english, french]) => {
      if (!translated.includes(english)) throw new Error(`Nothing measured says: ${english}`);
      return translated.replaceAll(english, french);
    }, text)
    .replaceAll(/(?<=\d)\.(?=\d ko)|(?<=^\|.*\d)\.(?=\d)/gm, ",");
