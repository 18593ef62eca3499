import { type Authored, stated } from "./fact.ts";

export const people = {
  kerry: {
    name: stated("kerryTitled"),
    title: stated("kerryTitled"),
    country: null,
  },
} as const satisfies Readonly<Record<string, Authored<"people">>>;
