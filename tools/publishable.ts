import { manifest } from "./manifest.ts";
import { missingToPublish } from "./missing-to-publish.ts";
import { Refusal } from "./mistake.ts";
import { rights } from "./rights.ts";
import { run } from "./run.ts";

/** Refuses to publish the package while it does not say who publishes it, or a license is only proposed. npm runs it before `npm publish`, ahead of the tests, which take minutes. */
run(() => {
  const missing = missingToPublish(manifest, rights);
  if (missing.length === 0) return;
  const lines = missing.map(({ place, reason }) => `  ${place}\n    ${reason}`);
  throw new Refusal(`The package cannot be published yet:\n${lines.join("\n")}`);
});
