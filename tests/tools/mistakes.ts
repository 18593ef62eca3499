import { expect } from "vitest";
import { type Authored, makeDataset } from "../../tools/dataset.ts";
import { readAuthored } from "../../tools/project.ts";

export const authored = readAuthored();

/** Sets (or, with `undefined`, removes) what stands at some paths of a copy of the data. */
export function corrupt(
  ...changes: readonly (readonly [path: string, value: unknown])[]
): Authored {
  const copy = structuredClone(authored);
  for (const [path, value] of changes) {
    const keys = path.split("/");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<object>((node, key) => Reflect.get(node, key), copy);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return copy;
}

/** Each mistake of some data: its file and key on a line, below them the reason. */
export function mistakesOf(data: Authored): readonly string[] {
  try {
    makeDataset(data);
    return [];
  } catch (error) {
    const [, ...mistakes] = String(error).split("\n  ");
    return mistakes.join("\n").split(/\n(?! {2})/);
  }
}

/** A listed mistake at a place, whose reason has some words. */
export const matching = (at: string, reason: string): unknown =>
  expect.toSatisfy(
    (mistake: string) => mistake.startsWith(`${at}\n`) && mistake.includes(reason),
    `${at}: ${reason}`,
  );

/** A mistake: what it is, the path and the wrong value, and the place and a part of the reason that are listed. */
export type Corruption = readonly [
  what: string,
  path: string,
  value: unknown,
  at: string,
  reason: string,
];

/** A value beside a wrong one, which is right: what it is, its path, and the value. */
export type Neighbour = readonly [what: string, path: string, value: unknown];
