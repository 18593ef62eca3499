import { readChanges } from "./changes.ts";
import { writeCff } from "./citation/cff.ts";
import { run } from "./run.ts";

/** `npm run cite`: writes CITATION.cff. npm runs it at each new version, and a release writes it, too. */
run(() => writeCff(readChanges()));
