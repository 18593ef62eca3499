import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import manifest from "../../package.json" with { type: "json" };

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** A project that has the tarball installed, as a stranger's would. */
    consumer: string;
    /** The oldest Node the package runs on. */
    oldestNode: string;
  }
}

const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const { i18next, typescript, zod } = manifest.devDependencies;

/** Packs what `npm run build` has built, and installs it once for all tests. */
export default function setup(project: TestProject): () => void {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "partnership-")));
  const consumer = join(root, "consumer");
  const node20 = join(root, "node20");
  const start = (folder: string, extra: object) => {
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, ...extra }));
  };

  const [packed] = JSON.parse(
    npm(".", "pack", "--json", "--ignore-scripts", "--pack-destination", root),
  );
  const tarball = join(root, packed.filename);

  start(consumer, {
    type: "module",
    dependencies: {
      [manifest.name]: `file:${tarball}`,
      "@types/node": manifest.devDependencies["@types/node"],
      i18next,
      typescript,
      zod,
    },
  });
  npm(consumer, "install", "--no-package-lock", "--no-audit", "--no-fund");
  start(node20, { dependencies: { node: "20" }, allowScripts: { node: true } });
  npm(node20, "install", "--no-package-lock", "--no-audit", "--no-fund");

  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  project.provide("oldestNode", join(node20, "node_modules", ".bin", "node"));
  return () => rmSync(root, { recursive: true, force: true });
}
