import { writeFileSync } from "node:fs";
import { readChanges } from "./changes.ts";
import { cffFile, cffOf } from "./citation/cff.ts";
import { run } from "./run.ts";

/** `npm run cite`: writes CITATION.cff, which is committed, since others read it where the code lies. npm runs it at each new version. */
run(() => writeFileSync(cffFile, cffOf(readChanges())));
