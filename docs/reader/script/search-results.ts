import type { Found } from "../pages/search-entry.ts";

/** Makes what is found into the options of a list: a thing is an option, a sentence a group of its claims. */

const root = () => document.documentElement.dataset.root ?? "./";

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function optionOf({ name, place }: Found, label: HTMLElement): HTMLElement {
  const link = make("a", "", label, ` ${name}`);
  link.href = root() + place;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  return link;
}

/** A sentence with all of its claims, the worst verdict first: who takes the first has not taken the better half. */
function sentenceOf({ name, kind, claims = [] }: Found, at: number): HTMLElement {
  const heading = make("div", "found-sentence", make("span", "quiet", kind), ` ${name}`);
  heading.id = `found-sentence-${at}`;
  heading.setAttribute("role", "presentation");
  const options = claims.map((claim) =>
    optionOf(claim, make("b", `verdict ${claim.verdict}`, claim.kind)),
  );
  const group = make("div", "found-group", heading, ...options);
  group.setAttribute("role", "group");
  group.setAttribute("aria-labelledby", heading.id);
  return group;
}

/** The options for what is found, each with an id of its own. */
export function resultsOf(found: readonly Found[]): readonly HTMLElement[] {
  const results = found.map((one, at) =>
    one.claims ? sentenceOf(one, at) : optionOf(one, make("span", "quiet", one.kind)),
  );
  const all = results.flatMap((result) => [
    ...(result.matches("[role=option]") ? [result] : result.querySelectorAll("[role=option]")),
  ]);
  for (const [at, option] of all.entries()) option.id = `found-${at}`;
  return results;
}
