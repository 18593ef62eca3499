import type { CollectionName } from "../../src/content/collections.ts";
import type { CodeGroup, definedCodes } from "./codes.ts";

/** What each code means, in French. */
export const meanings: {
  readonly [Group in CodeGroup]: Readonly<Record<(typeof definedCodes)[Group][number], string>>;
} = {
  modalities: {
    asserted: "il énonce un fait",
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
    pledge: "une promesse d’agir",
    objective: "un but que l’article ne fait que mentionner",
  },
  statuses: {
    done: "elle a eu lieu",
    identified: "les parties ont jugé qu’elle valait la peine d’être menée",
    planned: "les parties ont l’intention de la mener",
    proposed: "quelqu’un l’a suggérée",
    continuing: "elle se poursuit",
  },
  qualifiers: {
    exactly: "c’est le nombre donné",
    moreThan: "il est plus grand que le nombre donné",
  },
  units: {
    percent: "un centième de la valeur à partir de laquelle l’évolution se calcule",
    activity: "des activités, une par une",
  },
  directions: {
    decrease: "elle baisse",
    increase: "elle monte",
  },
  parts: {
    early: "le début de la période",
    mid: "le milieu de la période",
    late: "la fin de la période",
  },
  relatives: {
    already: "avant la rédaction de l’article ; combien de temps avant n’est pas dit",
    recently: "peu avant la rédaction de l’article",
  },
  verdicts: {
    confirmed: "un document le dit entièrement",
    imprecise:
      "elle est juste pour l’essentiel, mais elle est vague, ou omet un point qui a de l’importance",
    contradicted: "un document dit autre chose, si bien que les deux ne peuvent être vrais",
    unverified: "elle a été recherchée, et n’a pas été trouvée",
    opinion: "aucun document ne peut trancher",
  },
  flaws: {
    name: "le nom ou le titre n’est pas celui des sources",
    date: "cela a eu lieu à un autre moment",
    status:
      "le stade atteint n’est pas celui qui est dit : cela a été annoncé, par exemple, et non signé",
    scope:
      "les sources disent plus large ou plus étroit : une autre région, un autre domaine, d’autres bénéficiaires",
    number: "le nombre est un autre",
    attribution: "les sources l’attribuent à un autre programme, organisme ou personne",
    omission: "il manque un point qui change ce que comprend le lecteur",
    substance: "ce qui est dit n’est pas exact",
  },
  stances: {
    supports: "le document dit ce que dit l’affirmation",
    qualifies: "il concorde pour l’essentiel, et diffère sur un point qui a de l’importance",
    contradicts: "il dit ce qui ne peut être vrai en même temps que l’affirmation",
    context: "il touche à l’affirmation, et ne tranche rien",
  },
  sourceKinds: {
    official:
      "un document d’un gouvernement, d’un organisme public ou de l’organisation dont il parle, tel que cet auteur le publie",
    officialCopy: "le texte d’un document officiel, conservé par un tiers",
    press: "un article de presse",
    secondary: "toute autre source",
  },
  segmentKinds: {
    heading: "le titre d’une section",
    sentence: "une phrase d’un paragraphe",
  },
};

const summary = "Une phrase qui dit les faits de la fiche, avec ses nombres et ses dates.";
const nameFindings = "Les constats qui donnent ses noms officiels ; `null` s’il n’y en a pas.";
const qualifier = "Si le vrai nombre est celui qui est donné, ou un nombre plus grand.";

/** What each field is, in French, by the type that declares it. */
export const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RecordBase: {
    claims: "Les affirmations qui portent sur la fiche, dans l’ordre de l’article.",
    verdicts:
      "Ce que vaut, au regard des sources publiques, ce que l’article dit de la fiche : les verdicts de toutes les affirmations qui portent sur elle, chacun une fois, le pire d’abord. Le résumé d’une fiche répète ces affirmations, erreurs comprises. Un lieu ou un thème a les verdicts de chaque énoncé où il figure ; sa description n’est pas mise en doute pour autant.",
    name: "Le nom : les mots de l’article, ou leur traduction. L’article ne nomme ni les engagements, ni les activités, ni les événements, ni les thèmes ; leurs noms sont de ce paquet.",
    acronym: "Le sigle qu’emploie l’article. Une fiche n’en a pas si l’article n’en emploie pas.",
    aliases: "Les autres formes sous lesquelles l’article, ou sa traduction, nomme la fiche.",
    description:
      "Un paragraphe qui dit ce que l’article dit de la fiche, et rien d’autre. Pour un terme, c’est la définition.",
  },
  Initiative: {
    nameFindings,
    officialName:
      "Le nom officiel dans la langue du contenu, si les sources publiques en donnent un qui diffère de `name`.",
    participants: "Les pays et les régions qui y prennent part.",
    members: "Les organismes qui, selon l’article, en font partie.",
    launched: "Quand elle a été lancée : une date EDTF, comme `2021-04`.",
    topics: "Les domaines de coopération qu’elle doit promouvoir.",
    regions: "Les lieux où elle doit agir.",
  },
  Agreement: {
    parties: "Les pays qui y sont parties.",
    announced:
      "Quand il a été annoncé : une date EDTF. L’article ne le dit d’aucun accord ; les sources publiques le peuvent.",
    signed: "Quand il a été signé, selon l’article : une date EDTF, comme `2021-04`.",
    topics: "Les domaines de coopération qu’il couvre.",
  },
  Organization: {
    equated:
      "Les affirmations qui nomment l’organisme en d’autres mots, et que ce paquet rapporte à un seul organisme ; `null` s’il n’y en a pas. L’article ne dit pas qu’il s’agit du même.",
    country: "Le pays dont il est un organisme public.",
  },
  Person: {
    titleFindings: "Les constats qui donnent le titre officiel ; `null` s’il n’y en a pas.",
    title: "Le titre que l’article donne à la personne, ou sa traduction.",
    officialTitle:
      "Le titre officiel dans la langue du contenu, si les sources publiques en donnent un qui diffère de `title`.",
    country: "Le pays pour lequel agit la personne.",
  },
  Place: {
    type: "La sorte de lieu dont il s’agit. L’article ne le dit pas : le classement est de ce paquet.",
    iso3166: "Le code ISO 3166-1 alpha-2 du lieu, comme `JP` ; `null` si la norme n’en a pas.",
    iso3166Alpha3:
      "Le code ISO 3166-1 alpha-3 du lieu, comme `JPN` ; `null` si la norme n’en a pas.",
    unM49:
      "Le code M49 de l’ONU du lieu : trois chiffres, comme `392` ; `null` si la norme n’en a pas.",
  },
  Commitment: {
    summary,
    type: "La sorte d’engagement dont il s’agit. L’article ne le dit pas : le classement est de ce paquet.",
    holders:
      "Les lieux qui s’engagent ; `null` si l’article ne nomme personne qui soit engagé envers ce but.",
    change: "L’évolution à atteindre.",
    targetYear: "L’année où elle doit être atteinte : une date EDTF, comme `2030`.",
    baseline: "L’année à partir de laquelle l’évolution se calcule : une date EDTF.",
    subject: "Le terme de ce qui doit évoluer ou être atteint.",
    topics: "Les domaines de coopération sur lesquels il porte.",
  },
  Change: {
    direction: "Si la valeur baisse ou monte.",
    value:
      "De combien elle évolue, dans l’unité donnée. Le nombre est toujours positif : `direction` dit si la valeur baisse ou monte.",
    unit: "L’unité de l’évolution : le pour cent.",
    qualifier,
  },
  Activity: {
    summary,
    actors: "Ceux qui agissent : lieux, organismes, personnes ou initiatives.",
    status: "Son état d’avancement, d’après les mots de l’article.",
    addressees: "Les lieux auxquels elle s’adresse, ou qu’elle doit aider.",
    within: "L’initiative ou l’accord dont elle relève.",
    count: "Combien d’activités elle comprend.",
    date: "Quand elle a eu lieu : une date EDTF. L’article ne date aucune activité ; les sources publiques le peuvent.",
    relative: "Quand elle a lieu, là où l’article ne le dit que par rapport à sa propre date.",
    topics: "Les domaines de coopération sur lesquels elle porte.",
  },
  Count: {
    value: "Le nombre que donne l’article.",
    unit: "Ce que compte le nombre : des activités.",
    qualifier,
  },
  Event: {
    summary,
    date: "Quand il a eu lieu : une date EDTF, comme le mois `2021-04` ou la décennie `196X`.",
    part: "La partie de `date` où il a eu lieu.",
    relative: "Quand il a eu lieu, là où l’article ne le dit que par rapport à sa propre date.",
    participants: "Les pays qui y ont pris part.",
    subject: "L’initiative ou l’accord auquel il est arrivé quelque chose.",
    topics: "Les domaines de coopération sur lesquels il porte.",
  },
  Topic: {
    term: "Le terme du glossaire pour ce domaine ; `null` s’il n’y en a pas. L’article ne fait pas ce lien : il est de ce paquet.",
  },
  Term: {
    distinctFrom:
      "Les termes de notions voisines, qu’une traduction ne doit pas confondre avec celui-ci. L’article ne les compare pas : ces liens sont de ce paquet.",
  },
  Segment: {
    id: "L’identifiant, qui est aussi la clé de l’entrée dans sa collection.",
    kind: "Si le segment est un titre ou une phrase.",
    section: "La section où se trouve le segment.",
    mentions:
      "Les passages qui nomment des fiches, dans l’ordre du texte. Ils ne se chevauchent pas.",
    text: "La phrase ou le titre, dans la langue du contenu.",
  },
  Mention: {
    start:
      "Où commence le passage dans le texte du segment : une position en unités de code UTF-16.",
    end: "Où finit le passage : la position qui suit sa dernière unité de code UTF-16.",
    records: "Les fiches que nomme le passage.",
  },
  Claim: {
    id: "L’identifiant, qui est aussi la clé de l’entrée dans sa collection.",
    segment: "Le segment de l’article qui contient l’énoncé.",
    quote:
      "Les mots exacts de l’article, toujours en français : ils figurent une seule fois dans le segment français.",
    about: "Les fiches sur lesquelles porte l’affirmation, sans aucun doute.",
    modality:
      "La façon dont l’article fait l’énoncé : comme un fait, un projet, avec une réserve ou comme un jugement.",
    referent:
      "Les mots de l’affirmation dont le référent n’est pas certain ; `null` s’il n’y en a pas.",
    verdict: "Ce que vaut l’affirmation au regard des sources publiques.",
    checkedOn:
      "Le jour où l’affirmation a été confrontée aux sources publiques : une date EDTF, comme `2026-11-24`.",
    flaws:
      "En quoi l’affirmation s’écarte des sources publiques, le défaut le plus grave d’abord. Seule une affirmation `imprecise` ou `contradicted` en a.",
    findings:
      "Les constats dont le verdict tient compte, ceux qui en décident d’abord. Une affirmation `unverified` ou `opinion` n’a que des constats de position `context`.",
    references: "Les documents de ces constats.",
    bestSource:
      "La meilleure nature de source parmi les documents des constats qui décident du verdict ; `null` si aucun n’en décide.",
    statement: "L’énoncé, en une phrase neutre dans la langue du contenu.",
    translatedQuote:
      "Les mots de `quote` dans la langue du contenu : des passages du segment de cette langue, dans son ordre, dont chacun n’y figure qu’une fois. En français, c’est la citation. Là où une application formule le segment autrement, un passage peut ne pas y figurer.",
    reason: "Pourquoi le verdict est ce qu’il est : une ou deux phrases dans la langue du contenu.",
    searched: "Ce qui a été cherché, et où. Une affirmation `unverified` a toujours ce texte.",
  },
  Referent: {
    words: "Les mots de l’article, toujours en français.",
    candidates:
      "Les fiches auxquelles ces mots peuvent renvoyer. Le jeu de données ne choisit pas entre elles.",
  },
  CitedFinding: {
    finding: "Le constat.",
    stance: "De quel côté il penche, vu de l’affirmation.",
  },
  Finding: {
    id: "L’identifiant, qui est aussi la clé de l’entrée dans sa collection.",
    reference: "Le document.",
    about: "Les fiches dont parle le passage.",
    anchor: "Des mots qui mènent au passage ; `null` si seul `locator` dit où il se trouve.",
    locator: "La page (`p. 3`) ou la section du document ; `null` si `anchor` suffit.",
    url: "L’adresse du document. Elle fait défiler le navigateur jusqu’au passage, ou ouvre un PDF à sa page.",
    statement:
      "Ce que dit le document, en une phrase neutre dans la langue du contenu. La phrase est de ce paquet, et non du document.",
  },
  Anchor: {
    start:
      "Les premiers mots du passage, dans la langue du document : des mots entiers, huit au plus, ou 20 caractères là où les mots ne sont pas séparés par des espaces.",
    end: "Les derniers mots du passage, de même longueur. Un passage que `start` contient en entier n’en a pas.",
  },
  Reference: {
    id: "L’identifiant, qui est aussi la clé de l’entrée dans sa collection.",
    title: "Le titre du document ou, s’il n’est pas connu, ce qu’est le document.",
    publisher: "Qui a publié le document ; pour une copie, qui a publié l’original.",
    date: "Quand il a été publié : une date EDTF, comme `2021-04-16` ; `null` si le document ne le dit pas.",
    retrievedOn:
      "Le jour où une copie conservée du document a été lue : une date EDTF. L’âge de la copie n’est pas connu.",
    url: "L’adresse du document sur le web.",
    language: "La langue du document : une étiquette BCP 47.",
    sourceKind: "La nature de la source.",
  },
  Article: {
    sections: "Les sections de l’article, dans son ordre.",
    title: "Le titre que ce paquet donne à l’article, qui n’en a pas.",
    rights: "Ce que l’on sait des droits sur le texte de l’article et sur ses traductions.",
  },
  Section: {
    id: "L’identifiant de la section. Les identifiants de ses segments commencent par lui.",
    heading: "Le segment qui est le titre de la section ; `null` si elle n’en a pas.",
    paragraphs:
      "Les paragraphes de la section, chacun sous la forme des segments qui en sont les phrases, dans l’ordre de l’article.",
  },
  Content: {
    locale: "La langue du contenu : une étiquette BCP 47.",
    version:
      "La version de ce paquet dont le contenu donne les données : une version sémantique, comme `0.1.0`.",
    article:
      "Le titre de l’article, ce que l’on sait des droits sur son texte, et sa division en sections et en paragraphes.",
    labels:
      "Comment une page appelle les collections, les sortes, les codes et les champs des données.",
    fallbacks:
      "Les textes qui ne sont pas dans la langue du contenu. Une langue livrée n’en a aucun.",
  },
  Fallback: {
    key: "La clé du texte : le chemin qui y mène dans le contenu, comme `initiatives.jucep.name`.",
    locale: "La langue du texte : une étiquette BCP 47.",
  },
};

/** What each collection holds, in French. */
export const collections: Readonly<Record<CollectionName, string>> = {
  segments: "Les phrases et les titres de l’article.",
  claims: "Les énoncés que fait l’article, avec un verdict sur chacun.",
  findings: "Ce que disent les documents des sources publiques.",
  references: "Les documents des sources publiques d’où viennent les constats.",
  initiatives: "Des programmes communs.",
  agreements: "Des traités et des accords.",
  organizations: "Des organismes publics.",
  people: "Les personnes que nomme l’article.",
  places: "Des pays, des régions et un groupe de pays.",
  commitments: "Des engagements : objectifs précis, engagements pris et buts généraux.",
  activities: "Ce que des parties font, prévoient ou proposent.",
  events: "Ce qui a eu lieu, que l’article le date ou non.",
  topics: "Des domaines de coopération.",
  terms: "Le glossaire : les termes de l’article avec leurs définitions.",
};
