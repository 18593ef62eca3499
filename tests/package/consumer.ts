import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import manifest from "../../package.json" with { type: "json" };
import { npm, pack } from "./tarball.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A project that has the tarball installed, as a stranger's would. */
    consumer: string;
    /** The oldest Node the package runs on. */
    oldestNode: string;
  }
}

const { i18next, typescript, zod } = manifest.devDependencies;

/** Packs the package, and installs it once for all tests. */
export default function setup(project: TestProject): () => void {
  const { tarball, remove } = pack(project);
  const root = dirname(tarball);
  const consumer = join(root, "consumer");
  const node20 = join(root, "node20");
  const install = (folder: string, manifest: object) => {
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, ...manifest }));
    npm(folder, "install", "--no-package-lock", "--no-audit", "--no-fund");
  };

  install(consumer, {
    type: "module",
    dependencies: {
      [manifest.name]: `file:${tarball}`,
      "@types/node": manifest.devDependencies["@types/node"],
      i18next,
      typescript,
      zod,
    },
  });
  install(node20, { dependencies: { node: "20" }, allowScripts: { node: true } });

  project.provide("consumer", consumer);
  project.provide("oldestNode", join(node20, "node_modules", ".bin", "node"));
  return remove;
}
