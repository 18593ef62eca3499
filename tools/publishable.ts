import { globSync, readFileSync } from "node:fs";
import { manifest } from "./manifest.ts";
import { missingToPublish, sayingUnpublished } from "./missing-to-publish.ts";
import { Refusal } from "./mistake.ts";
import { rights } from "./rights.ts";
import { run } from "./run.ts";

/** Refuses to publish the package while it does not say who publishes it, a license is only proposed, or a text says that it is not published. npm runs it before `npm publish`, ahead of the tests, which take minutes. */
run(() => {
  const files = globSync(["README*.md", "docs/{,fr/}*.md"]).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const missing = [...missingToPublish(manifest, rights), ...sayingUnpublished(texts)];
  if (missing.length === 0) return;
  const lines = missing.map(({ place, reason }) => `  ${place}\n    ${reason}`);
  throw new Refusal(`The package cannot be published yet:\n${lines.join("\n")}`);
});
