import type { TestProject } from "vitest/node";
import pack from "../package/tarball.ts";

/** The packed tarball, for every example. */
export default (project: TestProject) => pack(project).remove;
