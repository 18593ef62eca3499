import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const root = dirname(inject("tarball"));

const hosts = {
  "i18next 25, TypeScript 5.4": { i18next: "25.9.0", typescript: "5.4.5" },
  "i18next 26, TypeScript 5.9": { i18next: "26.7.2", typescript: "5.9.3" },
  "i18next 27, TypeScript 6": {
    i18next: manifest.devDependencies.i18next,
    typescript: manifest.devDependencies.typescript,
  },
};

const folderOf = (host: string) => join(root, host.replaceAll(/\W+/g, "-"));

/** What the compiler has against a program. */
function compile(host: string, program: string): string {
  const file = "program.ts";
  writeFileSync(join(folderOf(host), file), program);
  const tsc = join("node_modules", "typescript", "bin", "tsc");
  const options =
    "--module nodenext --target es2022 --strict --noEmit --exactOptionalPropertyTypes";
  try {
    execFileSync(process.execPath, [tsc, ...options.split(" "), file], {
      cwd: folderOf(host),
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  for (const [host, { i18next, typescript }] of Object.entries(hosts)) {
    const folder = folderOf(host);
    mkdirSync(folder);
    const dependencies = { [manifest.name]: `file:${inject("tarball")}`, i18next, typescript };
    const project = { private: true, type: "module", dependencies };
    writeFileSync(join(folder, "package.json"), JSON.stringify(project));
    execFileSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], {
      cwd: folder,
      stdio: "pipe",
    });
  }
});

const begin = `
import { createInstance } from "i18next";
import { createPartnership, type PartnershipResources, type Partnership } from "us-japan-climate-partnership";
const i18n = createInstance();
export const partnership = await createPartnership({ i18n });
export const own: typeof i18n = partnership.i18n;
declare const locale: string | undefined;
export const alone: Partnership = await createPartnership({ locale });
`;

const types = `import type {} from "us-japan-climate-partnership/i18next-types";\n`;

const ownTypes = (options: string) => `
declare module "i18next" { interface CustomTypeOptions { ${options} } }
`;

const app = 'defaultNS: "app"; resources: { app: { title: string } };';

/** Keys that are right, and a wrong one. */
const keys = `
export const right: string[] = [
  i18n.t("partnership:initiatives.jucep.name"),
  i18n.t("initiatives.jucep.name", { ns: "partnership" }),
];
// @ts-expect-error no such initiative
i18n.t("initiatives.jcupe.name", { ns: "partnership" });
`;

/** The same through selectors. */
const selectors = `
export const right: string = i18n.t(($) => $.initiatives.jucep.name, { ns: "partnership" });
// @ts-expect-error no such initiative
i18n.t(($) => $.initiatives.jcupe.name, { ns: "partnership" });
`;

const appKeys = `
export const title: string = i18n.t("title");
// @ts-expect-error no such key of the application
i18n.t("titel");
`;

describe.each(Object.keys(hosts))("%s", (host) => {
  test("an instance without typed keys is accepted", () => {
    expect(compile(host, begin)).toBe("");
  });

  test("a wrong option without an instance is told from the options there are", () => {
    const told = compile(host, `${begin}await createPartnership({ local: "en" });`);
    expect(told).toContain("'local' does not exist in type 'PartnershipOptions");
  });

  test("an instance with typed keys of its own is accepted", () => {
    expect(compile(host, begin + ownTypes(app) + appKeys)).toBe("");
  });

  const mine =
    'resources: { app: { title: string }; partnership: PartnershipResources }; defaultNS: "app";';

  test("a host may put PartnershipResources among its own resources", () => {
    expect(compile(host, begin + ownTypes(mine) + appKeys + keys)).toBe("");
  });

  test("or the type of the JSON file that it gives to i18next", () => {
    const json = `
import texts from "us-japan-climate-partnership/locales/en.json" with { type: "json" };
await i18n.init({ lng: "en", resources: { en: { app: { title: "" }, partnership: texts } } });
`;
    const typed = mine.replace("PartnershipResources", "typeof texts");
    expect(compile(host, begin + json + ownTypes(typed) + appKeys + keys)).toBe("");
  });

  test.each(["true", '"optimize"'])(
    "and find its keys through selectors, with enableSelector: %s",
    (enabled) => {
      const options = `enableSelector: ${enabled}; ${mine}`;
      const own = "export const title: string = i18n.t(($) => $.title);";
      expect(compile(host, begin + ownTypes(options) + own + selectors)).toBe("");
    },
  );
});

describe.each(Object.keys(hosts).slice(1))("%s, with ./i18next-types", (host) => {
  test("keys are typed in a host that leaves its own untyped, and says so, except after the name of the namespace", () => {
    const untyped = "resources: { translation: Record<string, string> };";
    const any = `
export const any: string = i18n.t("any key");
export const joined: string = i18n.t("partnership:initiatives.jcupe.name");
`;
    expect(compile(host, types + begin + ownTypes(untyped) + any + keys)).toBe("");
  });

  test("keys are typed beside those of the host, also after the name of the namespace", () => {
    const joined = `
// @ts-expect-error no such initiative
i18n.t("partnership:initiatives.jcupe.name");
`;
    expect(compile(host, types + begin + ownTypes(app) + appKeys + keys + joined)).toBe("");
  });

  test("a host that declares no default namespace is told so by the types of i18next", () => {
    const wanted = "does not satisfy the constraint 'Namespace'";
    expect(compile(host, types + begin)).toContain(wanted);
  });

  test("keys are typed through selectors", () => {
    expect(
      compile(host, types + begin + ownTypes(`enableSelector: true; ${app}`) + selectors),
    ).toBe("");
  });
});
