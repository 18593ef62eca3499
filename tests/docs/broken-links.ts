import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRelative, type Places, placesIn } from "./markdown.ts";

/** Where a relative address leads. */
interface Target {
  /** The path of a file or a folder. */
  readonly path: string;
  readonly anchor: string | undefined;
}

/** A part of an address without its percent signs. What no program can decode stays as it is, and leads nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where a relative address leads that stands in a file; both paths begin at the same folder. */
export function targetOf(file: string, address: string): Target {
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  return {
    path: path === "" ? file : join(dirname(file), decoded(path)).replaceAll("\\", "/"),
    anchor: anchor === undefined ? undefined : decoded(anchor),
  };
}

/**
 * The relative links and pictures of Markdown files that lead nowhere, and what was meant as a link and is none, each with its place and why.
 *
 * @param folder - The folder that is looked at as if nothing stood around it.
 * @param files - The Markdown files, by their paths from that folder.
 */
export function brokenLinks(folder: string, files: readonly string[]): readonly string[] {
  const read = new Map<string, Places>();
  const placesOf = (path: string): Places => {
    const places = read.get(path) ?? placesIn(readFileSync(join(folder, path), "utf8"));
    read.set(path, places);
    return places;
  };

  const faultOf = (file: string, address: string): string | undefined => {
    if (address === "") return "is empty";
    if (address.startsWith("/")) return "begins at a root; write the way from this file";
    const { path, anchor } = targetOf(file, address);
    if (path.startsWith("..")) return "leads out of the folder";
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!found) return "no such file";
    if (anchor === undefined) return undefined;
    if (path !== file && !path.endsWith(".md")) return "an anchor in what is no Markdown";
    const { anchors } = placesOf(path);
    return anchors.has(anchor) ? undefined : `no such heading, but ${[...anchors].join(", ")}`;
  };

  return files.flatMap((file) => {
    const { links, failed } = placesOf(file);
    const broken = links
      .filter(({ address }) => isRelative(address))
      .flatMap(({ line, address }) => {
        const fault = faultOf(file, address);
        return fault === undefined ? [] : [`${file}:${line}: ${address}: ${fault}`];
      });
    const none = "is shown as text, since its address has a space or its reference is not defined";
    return [...broken, ...failed.map(({ line, text }) => `${file}:${line}: ${text}: ${none}`)];
  });
}
