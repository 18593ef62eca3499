import { Comment, CommentTag } from "typedoc";

/**
 * The exports of the main entry point by what they are for, so that its page is not one long list: a
 * title and a sentence in each language of the reference, and the names.
 */
const categories = [
  {
    title: { en: "Show and switch languages", fr: "Afficher et changer de langue" },
    about: {
      en: "`createPartnership` and what belongs to it: the content in one language at a time, and the switch to another.",
      fr: "`createPartnership` et ce qui l’entoure : le contenu dans une langue à la fois, et le passage d’une langue à une autre.",
    },
    names: [
      "createPartnership",
      "PartnershipOptions",
      "HostedOptions",
      "Partnership",
      "Translations",
      "resolveLocale",
      "locales",
      "sourceLocale",
      "Locale",
      "Tags",
    ],
  },
  {
    title: { en: "Content", fr: "Contenu" },
    about: {
      en: "The dataset in one language, its collections, and names to show for its codes and fields.",
      fr: "Le jeu de données dans une langue, ses collections, et les noms à afficher pour ses codes et ses champs.",
    },
    names: [
      "plainText",
      "Content",
      "ContentCollections",
      "Collection",
      "CollectionName",
      "Collections",
      "TextCollections",
      "Of",
      "EntryOf",
      "Fallback",
      "Labels",
      "FieldName",
      "FieldOf",
      "Unit",
    ],
  },
  {
    title: { en: "The article", fr: "L’article" },
    about: {
      en: "The sections and the segments (sentences and headings) of the article.",
      fr: "Les sections et les segments (phrases et titres) de l’article.",
    },
    names: [
      "Article",
      "ArticleText",
      "Section",
      "Segment",
      "SegmentKind",
      "SegmentText",
      "Mention",
    ],
  },
  {
    title: { en: "Claims and evidence", fr: "Affirmations et vérification" },
    about: {
      en: "What the article states, the verdict on each statement, and the documents behind it.",
      fr: "Ce que l’article affirme, le verdict sur chaque affirmation, et les documents sur lesquels il repose.",
    },
    names: [
      "Claim",
      "ClaimText",
      "Modality",
      "Referent",
      "Verdict",
      "Flaw",
      "CitedFinding",
      "Stance",
      "Finding",
      "FindingText",
      "Anchor",
      "Reference",
      "SourceKind",
      "Evidence",
      "OnRecord",
      "Recorded",
    ],
  },
  {
    title: { en: "Records", fr: "Fiches" },
    about: {
      en: "What the claims are about: places, commitments, events and other records, with their facts.",
      fr: "Ce dont parlent les affirmations : lieux, engagements, événements et autres fiches, avec leurs faits.",
    },
    names: [
      "recordCollections",
      "RecordCollection",
      "RecordCollections",
      "RecordKind",
      "AnyRecord",
      "RecordBase",
      "RecordText",
      "SummarizedText",
      "Initiative",
      "InitiativeFacts",
      "InitiativeText",
      "Agreement",
      "AgreementFacts",
      "Organization",
      "OrganizationFacts",
      "Person",
      "PersonFacts",
      "PersonText",
      "Place",
      "PlaceType",
      "Commitment",
      "CommitmentFacts",
      "CommitmentType",
      "Change",
      "Direction",
      "Qualifier",
      "Activity",
      "ActivityFacts",
      "ActivityStatus",
      "RelativeTime",
      "Count",
      "Event",
      "EventFacts",
      "PeriodPart",
      "Topic",
      "Term",
    ],
  },
  {
    title: { en: "Ids", fr: "Identifiants" },
    about: {
      en: "The ids of entries, as types, and a test for values from outside.",
      fr: "Les identifiants des entrées, comme types, et un test pour les valeurs venues de l’extérieur.",
    },
    names: [
      "isId",
      "IdOf",
      "RecordId",
      "InitiativeId",
      "AgreementId",
      "OrganizationId",
      "PersonId",
      "PlaceId",
      "CommitmentId",
      "ActivityId",
      "EventId",
      "TopicId",
      "TermId",
      "SectionId",
      "SegmentId",
      "ClaimId",
      "FindingId",
      "ReferenceId",
    ],
  },
  {
    title: { en: "Texts by key", fr: "Textes par clé" },
    about: {
      en: "The texts alone, as i18next has them in its namespace and as you pass your own.",
      fr: "Les textes seuls, tels qu’i18next les a dans son espace de noms et tels que vous donnez les vôtres.",
    },
    names: [
      "PartnershipResources",
      "PartialResources",
      "CollectionTexts",
      "Texts",
      "Fields",
      "PartialCollectionTexts",
      "PartialTexts",
      "PartialLabels",
    ],
  },
  {
    title: { en: "Changes between versions", fr: "Changements entre versions" },
    about: {
      en: "What changed in the data from version to version, and what became of old ids.",
      fr: "Ce qui a changé dans les données de version en version, et ce que sont devenus les anciens identifiants.",
    },
    names: ["Changes", "VersionChanges", "AddedAndRemoved", "FactChange", "VerdictChange"],
  },
  {
    title: { en: "i18next instances", fr: "Instances i18next" },
    about: {
      en: "The part of i18next that a partnership uses. You need these types only to wrap an instance.",
      fr: "La partie d’i18next dont un partenariat se sert. Ces types ne servent que si vous enveloppez une instance.",
    },
    names: ["I18nLike", "HostOptions", "ServicesLike", "StoreLike"],
  },
];

const mainEntry = (project) => {
  const module = project.getChildByName(["us-japan-climate-partnership"]);
  if (!module) throw new Error("TypeDoc no longer has the main entry point under its name.");
  return module;
};

const tagOf = (name, text) => new CommentTag(name, [{ kind: "text", text }]);

/** The comment of an export; that of a function is the comment of its signature. */
const commentOf = ({ comment, signatures, name }) => {
  const found = comment ?? signatures?.[0]?.comment;
  if (!found) throw new Error(`${name} is not documented.`);
  return found;
};

/** Puts each export of the main entry point into its category. An export that no category names is a mistake, and so is a name of none. */
export function categorize(project, lang) {
  const module = mainEntry(project);
  const left = new Map(module.children.map((child) => [child.name, child]));
  module.comment ??= new Comment();
  for (const { title, about, names } of categories) {
    module.comment.blockTags.push(tagOf("@categoryDescription", `${title[lang]}\n${about[lang]}`));
    for (const name of names) {
      const child = left.get(name);
      if (!child) throw new Error(`${name} is not exported, or it is in two categories.`);
      commentOf(child).blockTags.push(tagOf("@category", title[lang]));
      left.delete(name);
    }
  }
  const [name] = left.keys();
  if (name !== undefined) {
    throw new Error(`${name} is in no category. Name it in docs/reference/categories.js.`);
  }
}

/** Orders the categories, and the exports of each, as they are listed here. */
export function sortCategories(project) {
  const { categories: made = [] } = mainEntry(project);
  const titles = categories.flatMap(({ title }) => Object.values(title));
  const order = categories.flatMap(({ names }) => names);
  made.sort((a, b) => titles.indexOf(a.title) - titles.indexOf(b.title));
  for (const { children } of made) {
    children.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  }
}
