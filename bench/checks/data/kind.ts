import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A copy of what is authored, in which one thing is made wrong. */
interface Copy {
  /** The records, by the names of their files. */
  readonly records: object;
  /** The folder with the other files. */
  readonly folder: string;
}

/** What a program can see, or what only a reader can who understands the text or has the document. */
export type Sight = "deterministic" | "understanding";

/** One thing in the authored data that is made wrong. */
export interface DataKind {
  readonly name: string;
  /** The file in which it is authored, and which a message has to name. */
  readonly file: string;
  readonly sight: Sight;
  readonly mutate: (copy: Copy) => void;
}

/** Makes a part of a copy wrong. */
export type Mutate = DataKind["mutate"];

/** The object that holds the value at a path, and the last key of the path. */
function holderOf(root: object, path: string): readonly [holder: object, key: string] {
  const keys = path.split("/");
  const key = keys.pop() ?? "";
  return [keys.reduce<object>((node, name) => Reflect.get(node, name), root), key];
}

/** Writes another value at a path of an object; `undefined` removes it. */
function put(root: object, path: string, value: unknown): void {
  const [holder, key] = holderOf(root, path);
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
}

/** Makes a value from the one that stands there. */
export type Change = (before: unknown) => unknown;

function alter(root: object, path: string, change: Change): void {
  const [holder, key] = holderOf(root, path);
  const before: unknown = Reflect.get(holder, key);
  if (before === undefined) throw new Error(`There is no ${path}.`);
  put(root, path, change(before));
}

/** Writes a value at a path of the records: `places/japan/iso3166`. */
export const set =
  (path: string, value: unknown): Mutate =>
  ({ records }) =>
    put(records, path, value);

/** Changes the value at a path of the records. */
export const change =
  (path: string, of: Change): Mutate =>
  ({ records }) =>
    alter(records, path, of);

/** Removes what stands at a path of the records. */
export const remove = (path: string): Mutate => change(path, () => undefined);

/** Exchanges two values of the records. */
export const exchange =
  (a: string, b: string): Mutate =>
  ({ records }) => {
    const [[holderA, keyA], [holderB, keyB]] = [holderOf(records, a), holderOf(records, b)];
    const [valueA, valueB]: unknown[] = [Reflect.get(holderA, keyA), Reflect.get(holderB, keyB)];
    Reflect.set(holderA, keyA, valueB);
    Reflect.set(holderB, keyB, valueA);
  };

/** Gives what stands at a path of the records another place. */
export const rename =
  (from: string, to: string): Mutate =>
  ({ records }) => {
    const [holder, key] = holderOf(records, from);
    put(records, to, Reflect.get(holder, key));
    Reflect.deleteProperty(holder, key);
  };

/** Moves an entry of a file of records to its end. */
export const moveLast = (path: string): Mutate =>
  change(path.split("/")[0] ?? "", (entries) => {
    const id = path.split("/")[1] ?? "";
    const { [id]: entry, ...others } = Object(entries);
    return { ...others, [id]: entry };
  });

/** Changes the text of a file. */
export const rewrite =
  (file: string, of: (text: string) => string | Uint8Array): Mutate =>
  ({ folder }) => {
    const path = join(folder, file);
    writeFileSync(path, of(readFileSync(path, "utf8")));
  };

/** Changes the value of a JSON file. */
export const json =
  (file: string, path: string, of: Change): Mutate =>
  (copy) =>
    rewrite(file, (text) => {
      const value: object = JSON.parse(text);
      alter(value, path, of);
      return JSON.stringify(value, null, 2);
    })(copy);

/** Writes a value into a JSON file, where there may be none. */
export const setJson =
  (file: string, path: string, value: unknown): Mutate =>
  (copy) =>
    rewrite(file, (text) => {
      const root: object = JSON.parse(text);
      put(root, path, value);
      return JSON.stringify(root, null, 2);
    })(copy);

/** Adds a file. */
export const add =
  (file: string, text: string): Mutate =>
  ({ folder }) =>
    writeFileSync(join(folder, file), text);

/** Removes a file. */
export const drop =
  (file: string): Mutate =>
  ({ folder }) =>
    rmSync(join(folder, file), { recursive: true });

/** The kinds of one file. */
export const kindsOf = (
  file: string,
  sight: Sight,
  rows: readonly (readonly [name: string, mutate: Mutate])[],
): readonly DataKind[] => rows.map(([name, mutate]) => ({ name, file, sight, mutate }));

/** Replaces words of a text, which have to stand in it. */
export const words =
  (from: string, to: string): Change =>
  (text) => {
    if (!String(text).includes(from)) throw new Error(`${from} does not stand in ${text}.`);
    return String(text).replace(from, to);
  };

/** Adds an item to a list. */
export const plus =
  (item: unknown): Change =>
  (list) => [...(Array.isArray(list) ? list : []), item];

/** Takes an item from a list. */
export const less =
  (item: unknown): Change =>
  (list) =>
    (Array.isArray(list) ? list : []).filter((one: unknown) => one !== item);
