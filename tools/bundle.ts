import { build } from "esbuild";

/** A bundled program. */
export interface Bundle {
  /** The code that runs at once. */
  readonly entry: string;
  /** The code of each chunk that the entry may load later. */
  readonly later: readonly string[];
  /** The files that something of is in it, at once or later. */
  readonly inputs: { readonly atOnce: readonly string[]; readonly later: readonly string[] };
}

/** Bundles and minifies a program. Its imports are resolved from a folder. */
export async function bundle(program: string, resolveDir: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    minify: true,
    charset: "utf8",
    metafile: true,
  });
  const text = (path: string) => outputFiles.find((file) => file.path.endsWith(path))?.text ?? "";
  const follow = (paths: readonly string[], kind: string): ReadonlySet<string> => {
    const found = new Set(paths);
    for (const path of found) {
      for (const { path: next, ...edge } of metafile.outputs[path]?.imports ?? []) {
        if (edge.kind === kind || kind === "any") found.add(next);
      }
    }
    return found;
  };
  const inputsOf = (paths: readonly string[]) =>
    paths.flatMap((path) =>
      Object.entries(metafile.outputs[path]?.inputs ?? {})
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([input]) => input),
    );
  const main = Object.keys(metafile.outputs).filter((path) => path.endsWith("stdin.js"));
  const atOnce = [...follow(main, "import-statement")];
  const later = [...follow(main, "any")].filter((path) => !atOnce.includes(path));
  return {
    entry: atOnce.map(text).join("\n"),
    later: later.map(text),
    inputs: { atOnce: inputsOf(atOnce), later: inputsOf(later) },
  };
}
