import type { Locale } from "us-japan-climate-partnership";

/** What the reader itself says; names of fields, kinds and verdicts are the content's labels. */
export interface Words {
  readonly text: string;
  readonly claims: string;
  readonly pictures: string;
  readonly glossary: string;
  readonly reference: string;
  readonly language: string;
  readonly beside: string;
  readonly none: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly close: string;
  readonly allVerdicts: string;
  readonly source: string;
  readonly why: string;
  readonly searched: string;
  readonly checkedOn: string;
  readonly restsOn: string;
  readonly aboutIt: string;
  readonly namedIn: string;
  readonly copyCitation: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly timeline: string;
  readonly network: string;
  readonly networkNote: string;
  readonly undated: string;
  readonly asTable: string;
  readonly skip: string;
  readonly silent: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    text: "Text",
    claims: "Claims",
    pictures: "Pictures",
    glossary: "Glossary",
    reference: "Reference",
    language: "Language",
    beside: "Beside it",
    none: "no other language",
    search: "Search everything",
    nothingFound: "Nothing found.",
    close: "Close",
    allVerdicts: "all verdicts",
    source: "The source’s words",
    why: "Why",
    searched: "Searched for",
    checkedOn: "Checked on",
    restsOn: "rests on",
    aboutIt: "What the source says about it",
    namedIn: "Where it is named",
    copyCitation: "Copy as a citation",
    copyCode: "Copy as code",
    copied: "Copied.",
    timeline: "Timeline",
    network: "Who takes part in what",
    networkNote: "Lines join a country or body to what it takes part in, signs, does or holds.",
    undated: "undated",
    asTable: "The same as a table",
    skip: "Skip to the content",
    silent: "the source does not say",
  },
  fr: {
    text: "Texte",
    claims: "Affirmations",
    pictures: "Images",
    glossary: "Glossaire",
    reference: "Référence",
    language: "Langue",
    beside: "En regard",
    none: "aucune autre langue",
    search: "Chercher partout",
    nothingFound: "Rien n’a été trouvé.",
    close: "Fermer",
    allVerdicts: "tous les verdicts",
    source: "Les mots de la source",
    why: "Motif",
    searched: "Ce qui a été cherché",
    checkedOn: "Vérifié le",
    restsOn: "repose sur",
    aboutIt: "Ce que la source en dit",
    namedIn: "Où il est nommé",
    copyCitation: "Copier comme citation",
    copyCode: "Copier comme code",
    copied: "Copié.",
    timeline: "Chronologie",
    network: "Qui prend part à quoi",
    networkNote:
      "Les traits relient un pays ou un organisme à ce à quoi il prend part, à ce qu’il signe, fait ou s’engage à faire.",
    undated: "sans date",
    asTable: "La même chose en tableau",
    skip: "Aller au contenu",
    silent: "la source ne le dit pas",
  },
  ja: {
    text: "本文",
    claims: "主張",
    pictures: "図",
    glossary: "用語集",
    reference: "リファレンス",
    language: "言語",
    beside: "対訳",
    none: "対訳なし",
    search: "すべてを検索",
    nothingFound: "見つかりませんでした。",
    close: "閉じる",
    allVerdicts: "すべての判定",
    source: "原文の語句",
    why: "理由",
    searched: "調べた内容",
    checkedOn: "確認日",
    restsOn: "根拠",
    aboutIt: "原文がそれについて述べること",
    namedIn: "言及箇所",
    copyCitation: "引用としてコピー",
    copyCode: "コードとしてコピー",
    copied: "コピーしました。",
    timeline: "年表",
    network: "誰が何に参加するか",
    networkNote: "線は、国や機関と、それが参加し、署名し、行い、または掲げるものとを結ぶ。",
    undated: "日付なし",
    asTable: "表で見る",
    skip: "本文へ移動",
    silent: "原文は述べていない",
  },
};
