import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../examples/project.ts";
import { newFolder } from "./unpack.ts";

/** Where Debian puts OmegaT. */
export const omegatJar = "/usr/share/omegat/OmegaT.jar";

/** A project of OmegaT: what is translated, and with what. */
export interface OmegatProject {
  readonly source: string;
  readonly target: string;
  /** The text to translate, its segments with an empty line after each. */
  readonly text: string;
  /** A translation memory, which is taken where it fits whole. */
  readonly memory: string;
  /** A termbase. */
  readonly glossary: string;
}

/** An entry of a glossary as OmegaT reads it. */
export type GlossaryEntry = readonly [source: string, target: string, comment: string];

const settings = (source: string, target: string) => `<?xml version="1.0" encoding="UTF-8"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>${source}</source_lang>
    <target_lang>${target}</target_lang>
    <sentence_seg>false</sentence_seg>
  </project>
</omegat>
`;

/** OmegaT shows a glossary in its window only; a script lets it say what it reads. */
const script = `
import groovy.json.JsonOutput
import org.omegat.gui.glossary.GlossaryReaderTBX
def root = project.projectProperties.projectRoot
def entries = GlossaryReaderTBX.read(new File(root, "glossary/terms.tbx"), false)
def read = entries.collect { [it.srcText, it.locText, it.commentText] }
new File(root, "glossary.json").setText(JsonOutput.toJson(read), "UTF-8")
`;

/** What a project is given: files, each by its path in the project. */
export interface OmegatFiles {
  readonly source: string;
  readonly target: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Lets OmegaT translate all that lies in `source/` by the memories in `tm/`, and gives the project's folder. */
export function runOmegat({ source, target, files }: OmegatFiles, script?: string): string {
  const root = newFolder();
  for (const name of [
    "source",
    "target",
    "tm/auto",
    "tm/tmx2source",
    "glossary",
    "dictionary",
    "omegat",
    "config",
  ]) {
    mkdirSync(join(root, name), { recursive: true });
  }
  writeFileSync(join(root, "omegat.project"), settings(source, target));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  run(
    root,
    "java",
    "-Dfile.encoding=UTF-8",
    "-jar",
    omegatJar,
    root,
    "--mode=console-translate",
    `--config-dir=${join(root, "config")}`,
    ...(script === undefined ? [] : [`--script=${join(root, script)}`]),
  );
  return root;
}

/** Lets OmegaT translate a text by its memory, and gives the translation and the glossary as OmegaT read it. */
export function translate({ source, target, text, memory, glossary }: OmegatProject): {
  readonly text: string;
  readonly glossary: readonly GlossaryEntry[];
} {
  const files = {
    "source/article.txt": text,
    "read-glossary.groovy": script,
    "tm/auto/segments.tmx": readFileSync(memory, "utf8"),
    "glossary/terms.tbx": readFileSync(glossary, "utf8"),
  };
  const root = runOmegat({ source, target, files }, "read-glossary.groovy");
  return {
    text: readFileSync(join(root, "target", "article.txt"), "utf8"),
    glossary: JSON.parse(readFileSync(join(root, "glossary.json"), "utf8")),
  };
}
