import type { PersonFacts } from "../content/people.ts";
import { type Facts, type Stated, stated } from "./fact.ts";

type PersonRecord = Facts<PersonFacts> & { readonly name: Stated; readonly title: Stated };

export const people = {
  kerry: {
    name: stated("kerryTitled"),
    title: stated("kerryTitled"),
    country: null,
  },
} as const satisfies Readonly<Record<string, PersonRecord>>;
