import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exchangeProject } from "./exchange-project.ts";

const { folder, node, exported, imported, authored, json, translate, mark } = exchangeProject();
const elsewhere = mkdtempSync(join(tmpdir(), "omegat-"));

afterAll(() => {
  for (const one of [folder, elsewhere]) rmSync(one, { recursive: true, force: true });
});

const path = (file: string) => join(folder, "translation", file);
const nameOf = (place: string) => json("locales/es/places.json")[place].name;

/** Keeps an exported file as a translator's program would. */
function kept(name: string): string {
  const to = join(elsewhere, name);
  writeFileSync(to, readFileSync(path("es.xlf"), "utf8"));
  return to;
}

describe("a language that several people translate", () => {
  test("a file from anywhere is read, and said to be", () => {
    expect(exported("es", "places.*.name").status).toBe(0);
    translate("es.xlf", "places.japan.name", "Japón");
    translate("es.xlf", "places.china.name", "La China");
    const file = kept("es.xlf");
    const { stdout } = imported(file);
    expect(stdout.startsWith(`${file}: `)).toBe(true);
    expect(stdout).toContain("es: 2 units changed");
    expect(nameOf("japan")).toBe("Japón");
  });

  test("what is imported may be exported over; what is not may not", () => {
    expect(exported("es", "places.*.name").status).toBe(0);
    translate("es.xlf", "places.mexico.name", "México");
    const before = readFileSync(path("es.xlf"), "utf8");
    const { status, stderr } = exported("es", "terms.*.name");
    expect(status).toBe(1);
    expect(stderr).toContain(
      "translation/es.xlf has 1 unit that was translated there, and is other here",
    );
    expect(stderr).toContain("places.mexico.name");
    expect(readFileSync(path("es.xlf"), "utf8")).toBe(before);
    expect(exported("es", "places.*.name", "--overwrite").status).toBe(0);
  });

  test("an older file takes nothing back", () => {
    const older = kept("older.xlf");
    node("tools/accept.ts", "es", "places.china.name");
    translate("es.xlf", "places.china.name", "China");
    expect(imported("es.xlf").stdout).toContain("draft  places.china.name  (was reviewed)");
    node("tools/accept.ts", "es", "places.china.name");
    const before = authored();
    const { status, stdout } = imported(older);
    expect(status).toBe(0);
    expect(stdout).toContain("es: 0 units changed, 1 as before, 1 newer here and left");
    expect(authored()).toEqual(before);
  });

  test("a text that changed in both is a conflict: both are listed, and nothing is written", () => {
    const older = join(elsewhere, "older.xlf");
    const text = readFileSync(older, "utf8");
    writeFileSync(older, text.replace(/(<target[^>]*>)La China/, "$1China Popular"));
    const before = authored();
    const { status, stdout, stderr } = imported(older);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /places\.china\.name\n.*\n\s+here +China\n\s+in the file +China Popular/,
    );
    expect(authored()).toEqual(before);
    expect(imported(older, "--overwrite").stdout).toContain("draft  places.china.name  (was");
    expect(nameOf("china")).toBe("China Popular");
  });

  test("PO, which does not say what was exported, takes back nothing unasked", () => {
    const po = join(elsewhere, "es.po");
    const entry = (key: string, source: string, target: string) =>
      `#: ${key}\nmsgid "${source}"\nmsgstr "${target}"\n`;
    writeFileSync(po, entry("places.china.name", "Chine", "China"));
    expect(imported(po).stderr).toContain("places.china.name");
    writeFileSync(po, entry("places.canada.name", "Canada", "Canadá"));
    expect(imported(po).stdout).toContain("es: 1 unit changed");
    writeFileSync(po, "");
    expect(imported(po).stderr).not.toMatch(/^\s+at /m);
  });

  test("what nobody has translated stays out, whatever is beside it", () => {
    exported("es", "reader.*", "formats.*", "terms.renewableEnergyTerm.*", "--overwrite");
    translate("es.xlf", "reader.copy", "Copiar");
    translate("es.xlf", "terms.renewableEnergyTerm.name", "energías renovables");
    translate("es.xlf", "reader.quantity", "   ");
    mark("es.xlf", "reader.quotedTitle", "translated");
    expect(imported("es.xlf").status).toBe(0);
    expect(Object.keys(json("locales/es/reader.json")).toSorted()).toEqual(["copy", "quotedTitle"]);
    expect(authored()).not.toHaveProperty("locales/es/formats.json");
    expect(json("locales/es/terms.json").renewableEnergyTerm).toEqual({
      name: "energías renovables",
      aliases: [],
    });
  });

  test("months are twelve, and another number is refused with what was expected", () => {
    exported("es", "formats.*", "--overwrite");
    translate("es.xlf", "formats.months", "enero | febrero");
    const before = authored();
    expect(imported("es.xlf").stderr).toContain("expected 12 items, and there are 2");
    expect(authored()).toEqual(before);
  });

  const number = "error  numbers  locales/es/segments.json  overview-1-2.text";

  test("its texts are checked by its name", () => {
    exported("es", "commitments.japanGhg2030.*", "segments.overview-1-2.text", "--overwrite");
    translate("es.xlf", "segments.overview-1-2.text", "Son 99.");
    translate("es.xlf", "commitments.japanGhg2030.aliases", "meta, objetivo");
    translate("es.xlf", "commitments.japanGhg2030.name", "meta del 46 %");
    imported("es.xlf");
    const { status, stdout } = node("tools/check.ts", "es");
    expect(status).toBe(1);
    expect(stdout).toContain(number);
    expect(stdout).toContain('is one item with a mark in it: "meta, objetivo"');
    expect(stdout).toMatch(
      /\nes is in progress: its errors stop neither the build nor npm run check/,
    );
    expect(node("tools/check.ts").status).toBe(0);
    expect(node("tools/check.ts", "pl").stderr).toContain('There is no language "pl"');
  });

  test("its texts are checked when nothing changes, and when they are accepted", () => {
    exported("es", "segments.overview-1-2.text");
    expect(imported("es.xlf", "--dry-run").stdout).toContain(number);
    const accepted = node("tools/accept.ts", "es", "segments.*").stdout;
    expect(accepted).toContain(number);
    expect(accepted).toContain("reviewed  segments.overview-1-2.text\n");
  });

  test("a low line counts as a hyphen in a tag", () => {
    expect(exported("pt_BR", "places.japan.name").stdout).toContain("translation/pt-BR.xlf");
  });
});

describe("a language that ships", () => {
  test.each([
    ["a placeholder of no fact", "places.japan.name", "日本{{foo.bar, date}}", "names no fact"],
    ["two months", "formats.months", "1月 | 2月", "expected 12 items"],
    ["a number typed", "places.japan.name", "日本7", "types a number"],
  ])("%s is refused before anything is written", (_, key, target, said) => {
    exported("ja", key, "--overwrite");
    translate("ja.xlf", key, target);
    const before = authored();
    const { status, stderr } = imported("ja.xlf");
    expect(status).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(authored()).toEqual(before);
  });

  test("a number that is typed is refused with the placeholder to write", () => {
    exported("ja", "segments.overview-1-4.text", "--overwrite");
    translate("ja.xlf", "segments.overview-1-4.text", "日本は46%削減する。");
    expect(imported("ja.xlf").stderr).toContain(
      "{{commitments.japanGhg2030.change.value, percent}}",
    );
  });
});
