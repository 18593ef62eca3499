import type * as z from "zod";
import { ids } from "../generated/ids.ts";
import { list, show } from "../src/checks/show.ts";
import {
  type CollectionName,
  collectionNames,
  recordCollections,
} from "../src/content/collections.ts";
import type { Path } from "../src/content/tree.ts";
import { nearestNames } from "../src/partnership/suggest.ts";
import type { ContradictionKind } from "../src/schema/contradiction.ts";

type Issue = z.core.$ZodIssue;

/** More values than these are not listed; the ones that are spelled most like the wrong one are. */
const longestList = 6;

/** How many values that are spelled like the wrong one a message lists. */
const suggested = 3;

const collectionOf = (id: unknown): CollectionName | undefined =>
  collectionNames.find((name) => {
    const known: readonly unknown[] = ids[name];
    return known.includes(id);
  });

/** Says what was given. The evidence of a fact is what the fact rests on. */
function given(value: unknown, path: Path): string {
  const isEvidence = path[2] === "evidence" && path.length > 3;
  if (value === undefined) return "is missing";
  if (!Array.isArray(value)) return `${isEvidence ? "rests on" : "is"} ${show(value)}`;
  if (value.length > 0) return `${isEvidence ? "rests on" : "is"} ${JSON.stringify(value)}`;
  return isEvidence ? "rests on no claim" : "is an empty list";
}

/** The names of what is expected, and what to do, where only some values are right. */
function expectedOf(values: readonly string[]): readonly [expected: string, advice: string] {
  const covered = collectionNames.filter((name) => ids[name].every((id) => values.includes(id)));
  const known = covered.reduce((sum, name) => sum + ids[name].length, 0);
  if (known === values.length && known > 0) {
    const isAny = recordCollections.every((name) => covered.includes(name));
    const expected = isAny ? "an id of a record" : `an id of ${covered.join(" or ")}`;
    return [expected, "Write an id that exists, or add what it stands for."];
  }
  if (values.length === 1) return [list(values), `Write ${list(values)}.`];
  const all = values.length > longestList ? `${values.length} values` : list(values);
  return [`one of ${all}`, "Write one of these."];
}

/** Says that a value is not among those that are right, and which of them are spelled most like it. */
function explainChoice(values: readonly string[], value: unknown, path: Path): string {
  const other = collectionOf(value);
  const what =
    other === undefined ? given(value, path) : `${given(value, path)}, an id of ${other}`;
  const [expected, advice] = expectedOf(values);
  if (typeof value !== "string" || values.length <= longestList) {
    return `${what}; expected ${expected}. ${advice}`;
  }
  const nearest = list(nearestNames(value, values).slice(0, suggested));
  return `${what}; expected ${expected}; the nearest are ${nearest}. ${advice}`;
}

/** The values that are right by any alternative; `undefined` if another value could be right, too. */
function choicesOf(issue: Issue): readonly string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union") return undefined;
  const choices = issue.errors.map(([first]) => first && choicesOf(first));
  return choices.every((values) => values !== undefined) ? choices.flat() : undefined;
}

const typeNames: Readonly<Partial<Record<string, string>>> = {
  array: "a list",
  object: "an object",
  record: "an object",
  string: "a text",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

/** What to write where a value breaks a rule of the schema, by what the schema says. */
const remedies: Readonly<Partial<Record<string, string>>> = {
  "is empty or has white space at an end": "Begin and end the text with a visible character.",
  "is not a BCP 47 tag": 'Write a language tag such as "en" or "ja".',
  "is not a semantic version": 'Write a version such as "0.2.0".',
  "is not an EDTF year, month, day or decade":
    'Write a date such as "2030", "2021-04", "2021-04-16" or "196X".',
  "is not an EDTF year, month, day, decade or interval":
    'Write a date such as "2030" or "2021-04-16", or an interval such as "2030-04/2031-03".',
  "is an interval that ends before it begins": "Write its beginning first.",
  "is not an EDTF day": 'Write a day such as "2021-04-16".',
  "has a text fragment of its own": "Write the address of the document alone.",
  "has fewer than two candidates":
    "Write two or more, or leave the referent out if the article leaves nothing open.",
  "has fewer than four characters": "Write more words of the passage.",
  "does not begin and end with a whole word": "Begin and end it with a letter or a digit.",
  "has more than 8 words, or 20 characters without spaces":
    "Write the first words of the passage as `start`, and its last words as `end`.",
  "is not an ISO 3166-1 alpha-3 code": 'Write three capitals such as "JPN", or null.',
  "is not an ISO 3166-1 alpha-2 code": 'Write two capitals such as "JP", or null.',
  "is not a UN M49 code": 'Write three digits such as "392", or null.',
  "is not the address of a web page": "Write an address that begins with http:// or https://.",
  "names one thing twice": "Remove one of the two.",
  "was edited by hand: the hash is not the text's":
    "Restore it: npm run accept alone writes this file.",
};

/** What to do about a fault that none of the above is. */
const defaultRemedy = "Look at how the values beside it are written.";

/** What a rule of this project says of a value; of a rule of zod, only that it is broken. */
const ownMessage = ({ code, message }: Issue): string =>
  code === "custom" || code === "invalid_format" || /^(?:is|has|was|names|does) /.test(message)
    ? message
    : `is not right: ${message}`;

/** Says what is wrong with a value by itself: what was given, what was expected, and what to do. */
export function explainIssue(issue: Issue, value: unknown, path: Path): string {
  const choices = choicesOf(issue);
  if (choices) return explainChoice(choices, value, path);
  const isRecord = recordCollections.some((name) => name === path[0]);
  if (issue.code === "invalid_type") {
    const expected = typeNames[issue.expected] ?? issue.expected;
    const advice =
      value === undefined && isRecord
        ? "Write fact(value, claim), or null where the article says nothing."
        : `Write ${expected}.`;
    return `${given(value, path)}; expected ${expected}. ${advice}`;
  }
  if (issue.code === "unrecognized_keys") {
    return `has ${list(issue.keys)}, which is not a known field here. Remove it, or correct its name.`;
  }
  if (issue.code === "too_small" && issue.origin === "string" && value === "") {
    return `${given(value, path)}; expected a text. Write one.`;
  }
  if (issue.code === "too_small" && issue.origin === "string") {
    return `${given(value, path)}, which ${issue.message}. ${remedies[issue.message] ?? defaultRemedy}`;
  }
  const isList = (issue.code === "too_small" || issue.code === "too_big") && Array.isArray(value);
  if (isList && issue.exact) {
    const expected = issue.code === "too_small" ? issue.minimum : issue.maximum;
    return `${given(value, path)}; expected ${expected} items, and there are ${value.length}. Write ${expected}.`;
  }
  if (issue.code === "too_small" && issue.origin === "array") {
    const advice = isRecord ? "Add one, or write null where there is none." : "Add one.";
    return `${given(value, path)}; expected one item or more. ${advice}`;
  }
  if (issue.code === "too_small") {
    const expected = `a number ${issue.inclusive ? "from" : "above"} ${issue.minimum}`;
    return `${given(value, path)}; expected ${expected}. Write ${expected}.`;
  }
  const remedy = remedies[issue.message] ?? defaultRemedy;
  return `${given(value, path)}, which ${ownMessage(issue)}. ${remedy}`;
}

/** Says that there is no such field in an entry, or no such fact in the evidence of a record. */
export function explainKey([collection = "", id, field]: Path): string {
  if (id === undefined) return "is not in generated/ids.ts. Run npm run generate.";
  return field === "evidence"
    ? "rests on a claim, yet it is not a fact of the article. Write the value without a claim."
    : `is not a field of ${collection}. Remove it, or add it to src/content/${collection}.ts and src/schema/${collection}.ts.`;
}

/** What to do about a contradiction. */
const advice: Readonly<Record<ContradictionKind, string>> = {
  misfiled: "Write the id under which the entry stands.",
  "uncited segment": "Add a claim that quotes it.",
  "misplaced segment": "Correct the outline of the article in src/records/article.ts.",
  misquoted: "Copy the words from the segment letter by letter.",
  "unlisted claims": "List the claims whose `about` names the record.",
  "no claim": "Name it in the `about` of a claim in src/records/claims.ts, or remove it.",
  "no evidence":
    "Write fact(value, claim) with a claim whose words say it, or null where the article says nothing.",
  "needless evidence": "Write null without a claim, or write the value.",
  "evidence of another record":
    "Name the record in the `about` of that claim in src/records/claims.ts, or write a claim that is about it.",
  "unlisted verdicts": "List the verdicts of its claims, each once, the worst first.",
  "wrong stances":
    "Write the verdict that the stances bear, or the stances that the documents bear.",
  "wrong flaws":
    'Write one flaw or more if the claim is "imprecise" or "contradicted", and none otherwise.',
  "no opinion": 'Write "unverified" if nothing was found, or the modality that the words have.',
  "unsupported candidate":
    'Add a finding that supports the claim for that candidate, name the candidate in the `about` of one in src/records/findings.ts, or write "imprecise".',
  "wrong search": "Write what was looked for, and where.",
  "unlisted references": "List the documents of its findings.",
  "wrong best source": "Write the best kind of source among the findings that decide the verdict.",
  "late reading": "Check the claim again, and write that day.",
  "finding twice": "Remove one of the two.",
  "finding of another claim":
    'Cite a finding that is, write "context", or name the record in the `about` of one of the two.',
  "finding of another record":
    "Name the record in the `about` of that finding in src/records/findings.ts if its passage is about it, or cite another finding.",
  "official name without finding":
    "Cite the finding that gives it, or remove it from locales/*/, where the language has it.",
  "loose finding": "Write an anchor, or the page or section as locator.",
  "wrong address": "Write the address that follows from the document and the anchor.",
  "uncited finding": "Cite it in src/records/verdicts.ts or in a record, or remove it.",
  "uncited reference": "Write a finding of it in src/records/findings.ts, or remove it.",
  "wrong code": "Write the code that the standard gives the place, or null if it gives none.",
  "misplaced mention": "Write the offsets of a name in the text.",
};

/** Says in what a content contradicts itself, and what to do. */
export const explainContradiction = (kind: ContradictionKind, reason: string): string =>
  `${reason}${/[.?!]"?$/.test(reason) ? "" : "."} ${advice[kind]}`;
