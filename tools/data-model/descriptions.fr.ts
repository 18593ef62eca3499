import type { CollectionName } from "../../src/content/collections.ts";
import type { CodeGroup, definedCodes } from "./codes.ts";

/** What each code means, in French. */
export const meanings: {
  readonly [Group in CodeGroup]: Readonly<Record<(typeof definedCodes)[Group][number], string>>;
} = {
  modalities: {
    asserted: "il énonce quelque chose comme vrai",
    planned: "il dit ce que quelqu’un a l’intention de faire",
    hedged: "il énonce quelque chose avec une réserve, comme « semble »",
    judgement: "il porte un jugement qui lui est propre",
  },
  placeTypes: {
    country: "un pays de la norme ISO 3166-1",
    region: "une partie du monde, comme l’Asie du Sud-Est",
    group:
      "des pays qui ont quelque chose en commun, où qu’ils se trouvent, comme les pays en développement",
  },
  commitmentTypes: {
    target: "un but que l’article décrit ou date",
    pledge: "la promesse d’accomplir un travail",
    objective: "un but que l’article ne fait que mentionner",
  },
  statuses: {
    done: "l’activité a eu lieu",
    identified: "les parties ont jugé que l’activité valait la peine d’être menée",
    planned: "les parties ont l’intention de mener l’activité",
    proposed: "quelqu’un a suggéré l’activité",
    continuing: "l’activité se poursuit",
  },
  qualifiers: {
    exactly: "le vrai nombre est le nombre donné",
    moreThan: "le vrai nombre est plus grand que le nombre donné",
  },
  units: {
    percent: "un centième de la valeur de l’année de référence",
    activity: "des activités, une par une",
  },
  directions: {
    decrease: "la valeur baisse",
    increase: "la valeur monte",
  },
  parts: {
    early: "le début de la période",
    mid: "le milieu de la période",
    late: "la fin de la période",
  },
  relatives: {
    already: "cela avait eu lieu quand l’article a été écrit",
    recently: "cela a eu lieu peu avant l’article",
  },
  verdicts: {
    confirmed: "un document dit tout ce que dit l’affirmation",
    imprecise:
      "l’affirmation est juste pour l’essentiel, mais elle est vague, ou omet un point qui a de l’importance",
    contradicted: "un document dit autre chose, et les deux ne peuvent être vrais",
    unverified: "une recherche n’a trouvé aucun document qui tranche",
    opinion: "aucun document ne peut trancher",
  },
  flaws: {
    name: "l’affirmation emploie un autre nom ou un autre titre que les sources publiques",
    date: "l’affirmation donne un autre moment",
    status: "l’affirmation donne un autre stade, comme « signé » pour ce qui n’a été qu’annoncé",
    scope:
      "l’affirmation est plus large ou plus étroite : une autre région, un autre domaine, d’autres bénéficiaires",
    number: "l’affirmation donne un autre nombre",
    attribution: "les sources publiques l’attribuent à un autre programme, organisme ou personne",
    omission: "l’affirmation omet un point qui change ce que comprend le lecteur",
    substance: "l’affirmation dit quelque chose d’inexact",
  },
  stances: {
    supports: "le document dit ce que dit l’affirmation",
    qualifies:
      "le document concorde pour l’essentiel, mais diffère sur un point qui a de l’importance",
    contradicts:
      "le document dit quelque chose qui ne peut être vrai en même temps que l’affirmation",
    context: "le document aide à comprendre l’affirmation, mais ne tranche rien",
  },
  sourceKinds: {
    official:
      "un document publié par celui dont il émane : un gouvernement, un organisme public ou l’organisation dont il parle",
    officialCopy: "le texte d’un document officiel, publié par un tiers",
    press: "un article de presse",
    secondary: "tout autre document",
  },
  segmentKinds: {
    heading: "le titre d’une section",
    sentence: "une phrase d’un paragraphe",
  },
};

const id = "L’identifiant de l’entrée, qui est aussi sa clé dans la collection.";
const summary =
  "Une phrase avec les faits de la fiche : les nombres et les dates qu’énonce l’article. Elle répète l’article même là où une affirmation est contredite : affichez-la avec les verdicts de la fiche.";
const qualifier = "Indique si le vrai nombre est le nombre donné, ou s’il est plus grand.";

/** What each field is, in French, by the type that declares it. */
export const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RecordBase: {
    name: "Le nom de la fiche, dans les mots de l’article ou leur traduction. L’article ne nomme ni les engagements, ni les activités, ni les événements, ni les thèmes ; le jeu de données leur donne leurs noms.",
    acronym:
      "Le sigle que l’article emploie pour la fiche. Il manque si l’article n’en emploie pas.",
    aliases: "Les autres noms que l’article, ou sa traduction, emploie pour la fiche.",
    description:
      "Un paragraphe qui dit ce que l’article dit de la fiche, et rien d’autre. La description d’un terme est sa définition.",
    claims: "Les identifiants des affirmations sur la fiche, dans l’ordre de l’article.",
    verdicts:
      "Les verdicts sur toutes les affirmations qui portent sur la fiche, chacun une fois, le pire d’abord. Ils disent à quel point vous pouvez vous fier aux textes de la fiche, qui répètent ce qu’énonce l’article, erreurs comprises. Un lieu ou un thème a les verdicts de chaque affirmation qui le nomme : un mauvais verdict n’y veut pas dire que sa description est fausse.",
  },
  Initiative: {
    officialName:
      "Le nom officiel dans la langue du contenu. Il manque si les sources publiques n’en donnent pas, ou donnent le même que `name`.",
    participants: "Les identifiants des pays et des régions qui y prennent part.",
    members: "Les identifiants des organismes qui, selon l’article, font partie de l’initiative.",
    launched: "La date du lancement de l’initiative, en EDTF, comme `2021-04`.",
    topics: "Les domaines de coopération que l’initiative doit promouvoir.",
    regions: "Les identifiants des lieux où l’initiative doit agir.",
    nameFindings:
      "Les identifiants des constats qui donnent les noms officiels de l’initiative ; `null` s’il n’y en a pas.",
  },
  Agreement: {
    parties: "Les pays qui sont parties à l’accord.",
    announced:
      "La date de l’annonce de l’accord, en EDTF. L’article ne la donne pour aucun accord : la valeur est donc toujours `null`. Si des documents donnent une date, elle est dans `onRecord`.",
    signed: "La date de la signature de l’accord selon l’article, en EDTF, comme `2021-04`.",
    topics: "Les domaines de coopération que couvre l’accord.",
  },
  Organization: {
    country: "L’identifiant du pays dont relève l’organisme.",
    equated:
      "Les identifiants des affirmations qui nomment l’organisme autrement ; `null` s’il n’y en a pas. Le jeu de données les rapporte à un seul organisme, bien que l’article ne dise pas qu’il s’agit du même.",
  },
  Person: {
    title: "Le titre que l’article donne à la personne, ou sa traduction.",
    officialTitle:
      "Le titre officiel dans la langue du contenu. Il manque si les sources publiques n’en donnent pas, ou donnent le même que `title`.",
    country: "L’identifiant du pays pour lequel agit la personne.",
    titleFindings:
      "Les identifiants des constats qui donnent le titre officiel ; `null` s’il n’y en a pas.",
  },
  Place: {
    type: "La sorte de lieu. Ce classement est celui du jeu de données : l’article ne le fait pas.",
    iso3166:
      "Le code ISO 3166-1 alpha-2 du lieu, comme `JP` ; `null` si la norme n’a pas de code pour lui.",
    iso3166Alpha3:
      "Le code ISO 3166-1 alpha-3 du lieu, comme `JPN` ; `null` si la norme n’a pas de code pour lui.",
    unM49:
      "Le code M49 de l’ONU du lieu : une chaîne de trois chiffres, comme `392` ou `035`, où le zéro initial compte ; `null` si la norme n’a pas de code pour lui.",
  },
  Commitment: {
    summary,
    holders:
      "Les identifiants des lieux qui s’engagent ; `null` si l’article ne dit pas qui s’engage.",
    change: "L’évolution que vise l’engagement.",
    targetYear: "L’année où le but doit être atteint, en EDTF, comme `2030`.",
    baseline:
      "L’année de référence, par rapport à laquelle l’évolution se mesure, en EDTF, comme `2013`.",
    subject: "L’identifiant du terme du glossaire pour ce qui doit évoluer ou être atteint.",
    topics: "Les domaines de coopération sur lesquels porte l’engagement.",
    type: "La sorte d’engagement. Ce classement est celui du jeu de données : l’article ne le fait pas.",
  },
  Change: {
    direction: "Le sens de l’évolution : la valeur baisse ou monte.",
    value:
      "L’ampleur de l’évolution, dans l’unité que donne `unit` : `46` veut dire 46 pour cent. Elle est toujours positive, car `direction` dit si la valeur baisse ou monte.",
    unit: "L’unité de l’évolution. C’est toujours le pour cent.",
    qualifier,
  },
  Activity: {
    summary,
    actors: "Les identifiants de ceux qui agissent : lieux, organismes, personnes ou initiatives.",
    status: "Le stade qu’a atteint l’activité, d’après les mots de l’article.",
    addressees: "Les lieux auxquels l’activité s’adresse, ou qu’elle doit aider.",
    within: "L’initiative ou l’accord dont relève l’activité.",
    count: "Le nombre d’activités que représente la fiche.",
    date: "La date de l’activité, en EDTF. L’article ne date aucune activité : la valeur est donc toujours `null`. Si des documents donnent une date, elle est dans `onRecord`.",
    relative: "Le moment de l’activité, si l’article ne le donne que par rapport à sa propre date.",
    topics: "Les domaines de coopération sur lesquels porte l’activité.",
  },
  Count: {
    value: "Le nombre que donne l’article.",
    unit: "L’unité du nombre. L’article ne compte que des activités.",
    qualifier,
  },
  Event: {
    summary,
    date: "La date de l’événement, en EDTF, comme le mois `2021-04` ou la décennie `196X`.",
    part: "La partie de la période `date` où l’événement a eu lieu.",
    relative:
      "Le moment de l’événement, si l’article ne le donne que par rapport à sa propre date.",
    participants: "Les identifiants des pays qui y ont pris part.",
    subject:
      "L’identifiant de l’initiative ou de l’accord que concerne l’événement, comme l’initiative qui a été lancée.",
    topics: "Les domaines de coopération sur lesquels porte l’événement.",
  },
  Topic: {
    term: "L’identifiant du terme du glossaire pour ce domaine ; `null` s’il n’y en a pas. Ce lien est celui du jeu de données : l’article ne le fait pas.",
  },
  Term: {
    distinctFrom:
      "Les identifiants des termes de notions voisines, qu’une traduction ne doit pas confondre avec celui-ci. Ces liens sont ceux du jeu de données : l’article ne compare pas ces termes.",
  },
  Segment: {
    id,
    text: "La phrase ou le titre, dans la langue du contenu.",
    kind: "La sorte de segment : un titre ou une phrase.",
    section: "L’identifiant de la section à laquelle appartient le segment.",
    mentions:
      "Les passages du texte qui nomment des fiches, dans l’ordre du texte. Ils ne se chevauchent pas.",
  },
  Mention: {
    start:
      "La position où commence le passage dans le texte du segment, en unités de code UTF-16 : celle qu’attend `String.prototype.slice`.",
    end: "La position qui suit la dernière unité de code UTF-16 du passage : celle qu’attend `String.prototype.slice`.",
    records: "Les identifiants des fiches que nomme le passage.",
  },
  Claim: {
    id,
    statement: "Ce qu’énonce l’article, en une phrase neutre dans la langue du contenu.",
    translatedQuote:
      "Les mots de `quote` dans la langue du contenu : un ou plusieurs passages du segment, dans l’ordre du segment. Chaque passage y figure exactement une fois. En français, le seul passage est la citation même. Si votre application donne un autre texte au segment, un passage peut ne plus y figurer.",
    reason: "Le motif du verdict : une à trois phrases dans la langue du contenu.",
    searched:
      "Ce qui a été cherché, et où. Toute affirmation `unverified` a ce texte, et quelques autres aussi.",
    segment: "L’identifiant du segment de l’article qui contient l’énoncé.",
    quote:
      "Les mots exacts de l’article. Ils sont en français dans le contenu de toutes les langues, et figurent exactement une fois dans le segment français.",
    about:
      "Les identifiants des fiches sur lesquelles l’affirmation porte avec certitude. Celles sur lesquelles elle porte peut-être sont dans `referent`.",
    modality:
      "La façon dont l’article fait l’énoncé : comme un fait, comme un projet, avec une réserve ou comme un jugement.",
    referent:
      "Les mots de l’affirmation qui peuvent renvoyer à plusieurs fiches, et ces fiches ; `null` s’il est clair sur quoi porte l’affirmation.",
    verdict: "Ce que vaut l’affirmation au regard des sources publiques.",
    checkedOn:
      "Le jour où l’affirmation a été confrontée aux sources publiques, en EDTF, comme `2026-11-25`.",
    flaws:
      "Ce qui ne va pas dans l’affirmation, par rapport aux sources publiques ; le défaut le plus grave vient d’abord. Seule une affirmation `imprecise` ou `contradicted` a des défauts.",
    findings:
      "Les constats dont le verdict tient compte ; ceux qui en décident viennent d’abord. Les constats d’une affirmation `unverified` ou `opinion` ont tous la position `context`.",
    references: "Les identifiants des documents d’où viennent ces constats.",
    bestSource:
      "La meilleure nature de source parmi les documents qui décident du verdict ; `null` si aucun document n’en décide.",
  },
  Referent: {
    words: "Les mots de l’article. Ils sont en français dans le contenu de toutes les langues.",
    candidates:
      "Les fiches auxquelles ces mots peuvent renvoyer. Le jeu de données ne choisit pas entre elles.",
  },
  CitedFinding: {
    finding: "L’identifiant du constat.",
    stance:
      "La position du constat : il appuie, nuance ou contredit l’affirmation, ou n’est qu’un contexte.",
  },
  Finding: {
    id,
    statement:
      "Ce que dit le document, en une phrase neutre dans la langue du contenu. C’est une phrase du jeu de données, et non une citation du document.",
    reference: "L’identifiant du document.",
    about: "Les identifiants des fiches dont parle le passage.",
    anchor:
      "Les mots par lesquels un navigateur trouve le passage ; `null` si seul `locator` dit où est le passage.",
    locator: "La page (`p. 3`) ou la section du document ; `null` si `anchor` suffit.",
    url: "Un lien vers le passage : l’adresse du document, avec un fragment de texte qui fait défiler le navigateur jusqu’au passage, ou avec la page à laquelle s’ouvre un PDF. Si ni l’un ni l’autre n’est connu, c’est l’adresse du document seule.",
  },
  Anchor: {
    start:
      "Les premiers mots du passage, dans la langue du document : huit mots entiers au plus, ou 20 caractères dans une langue qui s’écrit sans espaces.",
    end: "Les derniers mots du passage, dans les mêmes limites. Ils manquent si `start` contient déjà tout le passage.",
  },
  Reference: {
    id,
    title: "Le titre du document. Si le titre n’est pas connu, il dit ce qu’est le document.",
    publisher: "L’éditeur du document. Pour une copie, c’est l’éditeur de l’original.",
    date: "La date de publication du document, en EDTF, comme `2021-04-16` ; `null` si le document ne la donne pas.",
    retrievedOn:
      "Le jour où une copie conservée du document a été lue, en EDTF. L’âge de la copie n’est pas connu.",
    url: "L’adresse du document sur le web.",
    language: "La langue du document : une étiquette BCP 47.",
    sourceKind:
      "La nature de la source : officielle, copie d’une source officielle, presse ou secondaire.",
  },
  Article: {
    title:
      "Un titre pour l’article. L’article lui-même n’en a pas ; le jeu de données lui donne celui-ci.",
    rights: "Ce que l’on sait des droits sur le texte de l’article et sur ses traductions.",
    sections: "Les sections, dans l’ordre de l’article.",
  },
  Section: {
    id: "L’identifiant de la section. Les identifiants des segments de la section commencent par lui.",
    heading:
      "L’identifiant du segment qui est le titre de la section ; `null` si la section n’a pas de titre.",
    paragraphs:
      "Les paragraphes de la section, dans l’ordre de l’article. Chaque paragraphe est la liste des identifiants de ses phrases.",
  },
  Content: {
    locale: "La langue du contenu : une étiquette BCP 47.",
    version:
      "La version de ce paquet dont le contenu donne les données : une version sémantique, comme `0.1.0`.",
    article:
      "Le titre de l’article, ce que l’on sait des droits sur son texte, ses sections et ses paragraphes.",
    labels:
      "Les libellés des collections, des sortes, des codes et des champs, à afficher sur une page.",
    fallbacks:
      "Les textes qui viennent d’une autre langue. La liste est vide dans les langues livrées.",
  },
  Fallback: {
    key: "La clé du texte, qui est son chemin dans le contenu, comme `initiatives.jucep.name`.",
    locale: "La langue d’où vient le texte : une étiquette BCP 47.",
  },
};

/** What each collection holds, in French. */
export const collections: Readonly<Record<CollectionName, string>> = {
  segments: "Les phrases et les titres de l’article.",
  claims: "Les affirmations : les énoncés de l’article, avec un verdict sur chacun.",
  initiatives: "Les programmes communs : le partenariat climatique, le JCLP, le JUCEP et le JUMPP.",
  agreements: "Les accords entre pays, comme des traités.",
  organizations: "Les organismes publics que nomme l’article.",
  people: "Les personnes que nomme l’article.",
  places: "Les lieux que nomme l’article : des pays, des régions et un groupe de pays.",
  commitments: "Les engagements : objectifs précis, engagements pris et buts généraux.",
  activities: "Les activités : ce que des parties font, prévoient ou proposent.",
  events: "Les événements : ce qui a eu lieu, avec ou sans date.",
  topics: "Les domaines de coopération.",
  terms: "Le glossaire : les termes de l’article avec leurs définitions.",
  findings:
    "Les constats : ce que disent les documents des sources publiques, chacun sur un point.",
  references: "Les documents des sources publiques, d’où viennent les constats.",
};
