import type { Locale } from "us-japan-climate-partnership";

/** A number with the words around it; those that do not apply are empty. */
interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly direction: string;
}

const spaced = (...parts: readonly string[]) => parts.filter(Boolean).join(" ");

/** What the reader itself says; names of fields, kinds and verdicts are the content's labels. */
export interface Words {
  readonly tagline: string;
  readonly views: string;
  readonly text: string;
  readonly claims: string;
  readonly references: string;
  readonly referencesNote: string;
  readonly pictures: string;
  readonly glossary: string;
  readonly reference: string;
  readonly language: string;
  readonly beside: string;
  readonly none: string;
  readonly notLoaded: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly close: string;
  readonly more: string;
  readonly hint: string;
  readonly claimsOfSegment: string;
  readonly claimsNote: string;
  readonly allVerdicts: string;
  readonly searched: string;
  readonly checkedOn: string;
  readonly aboutIt: string;
  readonly namedIn: string;
  readonly copyCitation: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly timeline: string;
  readonly network: string;
  readonly networkNote: string;
  readonly undated: string;
  readonly asTable: string;
  readonly glossaryNote: string;
  readonly skip: string;
  readonly silent: string;
  readonly rights: string;
  /** What stands between a name and its value. */
  readonly colon: string;
  /** A number in words: `more than 30 activities`, `46 percent decrease`. */
  readonly quantity: (parts: Quantity) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    tagline:
      "A French text, its translations, and where each of its statements stands against the public record",
    views: "Views",
    text: "Text",
    claims: "Claims",
    references: "Sources",
    referencesNote: "The documents that the verdicts rest on, and the claims each speaks of.",
    pictures: "Pictures",
    glossary: "Glossary",
    reference: "Reference",
    language: "Language",
    beside: "Beside it",
    none: "no other language",
    notLoaded: "The language could not be loaded.",
    search: "Search everything",
    found: (count) => (count === 0 ? "Nothing found." : `${count} found`),
    close: "Close",
    more: "Sources and details",
    hint: "What is underlined is a record. The marks after a sentence are the verdicts on its claims.",
    claimsOfSegment: "What the sentence claims",
    claimsNote:
      "Each statement of the source, in the order of the text, held against the public record.",
    allVerdicts: "all verdicts",
    searched: "Searched for:",
    checkedOn: "Checked on",
    aboutIt: "What the source says about it",
    namedIn: "Where it is named",
    copyCitation: "Copy as a citation",
    copyCode: "Copy as code",
    copied: "Copied.",
    notCopied: "The browser did not allow copying.",
    timeline: "Timeline",
    network: "Who takes part in what",
    networkNote:
      "Lines join a country, a body or a person to what they take part in, sign, do or hold.",
    undated: "undated",
    asTable: "The same as a table",
    glossaryNote:
      "The preferred form of each term, its other forms below it, and where it appears.",
    skip: "Skip to the content",
    silent: "the source does not say",
    rights:
      "The French text was supplied to this project; its license is not known. The verdicts and the data are the project’s own, and its code is MIT.",
    colon: ": ",
    quantity: ({ qualifier, value, unit, direction }) => spaced(qualifier, value, unit, direction),
  },
  fr: {
    tagline:
      "Un texte français, ses traductions, et ce que vaut chacune de ses affirmations au regard des documents publics",
    views: "Vues",
    text: "Texte",
    claims: "Affirmations",
    references: "Sources",
    referencesNote:
      "Les documents sur lesquels reposent les verdicts, et les affirmations que chacun concerne.",
    pictures: "Figures",
    glossary: "Glossaire",
    reference: "Référence",
    language: "Langue",
    beside: "En regard",
    none: "aucune autre langue",
    notLoaded: "La langue n’a pas pu être chargée.",
    search: "Chercher partout",
    found: (count) =>
      count === 0 ? "Aucun résultat." : count === 1 ? "1 résultat" : `${count} résultats`,
    close: "Fermer",
    more: "Sources et détails",
    hint: "Ce qui est souligné mène à une fiche. Les signes après une phrase sont les verdicts sur ses affirmations.",
    claimsOfSegment: "Ce que la phrase affirme",
    claimsNote:
      "Chaque affirmation de la source, dans l’ordre du texte, confrontée aux documents publics.",
    allVerdicts: "tous les verdicts",
    searched: "Ce qui a été cherché\u00a0:",
    checkedOn: "Vérifié le",
    aboutIt: "Ce que la source en dit",
    namedIn: "Mentions dans le texte",
    copyCitation: "Copier la citation",
    copyCode: "Copier le code",
    copied: "Copié.",
    notCopied: "Le navigateur n’a pas permis la copie.",
    timeline: "Chronologie",
    network: "Qui prend part à quoi",
    networkNote:
      "Les traits relient un pays, un organisme ou une personne à ce à quoi ils prennent part, à ce qu’ils signent, font ou s’engagent à faire.",
    undated: "sans date",
    asTable: "La même chose en tableau",
    glossaryNote:
      "La forme préférée de chaque terme, ses autres formes au-dessous, et où il se trouve.",
    skip: "Aller au contenu",
    silent: "la source ne le dit pas",
    rights:
      "Le texte français a été fourni à ce projet\u202f; sa licence n’est pas connue. Les verdicts et les données sont l’œuvre du projet, dont le code est sous licence MIT.",
    colon: "\u00a0: ",
    quantity: ({ qualifier, value, unit, direction }) =>
      spaced(direction && `${direction} de`, qualifier, value, unit),
  },
  ja: {
    tagline: "フランス語の原文とその翻訳、そして一つ一つの主張が公開資料に照らしてどう判定されるか",
    views: "表示",
    text: "本文",
    claims: "主張",
    references: "典拠",
    referencesNote: "判定の根拠となる文書と、それぞれが関わる主張です。",
    pictures: "図",
    glossary: "用語集",
    reference: "リファレンス",
    language: "言語",
    beside: "対訳",
    none: "対訳なし",
    notLoaded: "この言語を読み込めませんでした。",
    search: "すべてを検索",
    found: (count) => (count === 0 ? "見つかりませんでした。" : `${count}件`),
    close: "閉じる",
    more: "出典と詳細",
    hint: "下線の語句から項目を開けます。文末の記号は、その文の主張に対する判定です。",
    claimsOfSegment: "この文の主張",
    claimsNote: "原文の主張を本文の順に並べ、それぞれを公開資料と照合しています。",
    allVerdicts: "すべての判定",
    searched: "調べた内容：",
    checkedOn: "確認日：",
    aboutIt: "これに関する原文の記述",
    namedIn: "言及箇所",
    copyCitation: "引用としてコピー",
    copyCode: "コードとしてコピー",
    copied: "コピーしました。",
    notCopied: "ブラウザーがコピーを許可しませんでした。",
    timeline: "年表",
    network: "誰が何に参加するか",
    networkNote: "線は、国・機関・人物と、その参加先や、署名・実施・約束の対象とを結んでいます。",
    undated: "日付なし",
    asTable: "表で見る",
    glossaryNote: "各用語の推奨形、その下にその他の形、そして本文中の出現箇所を示します。",
    skip: "メインコンテンツへ移動",
    silent: "原文に記載なし",
    rights:
      "フランス語の原文は本プロジェクトに提供されたもので、そのライセンスは不明です。判定とデータは本プロジェクトによるもので、コードはMITライセンスです。",
    colon: "：",
    quantity: ({ value, unit, qualifier, direction }) => value + unit + qualifier + direction,
  },
};
