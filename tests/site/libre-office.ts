import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { csvParseRows } from "d3-dsv";

/** A conversion: the format, the folder for the new files, and what the program is told of the old ones. */
interface Conversion {
  readonly format: string;
  readonly out: string;
  readonly options?: readonly string[];
}

/** Opens files in LibreOffice and saves them in another format. Gives the new files. */
function convert(
  files: readonly string[],
  { format, out, options = [] }: Conversion,
): readonly string[] {
  const [extension = ""] = format.split(":");
  mkdirSync(out, { recursive: true });
  const { status, stderr } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(out, "profile")}`,
      "--headless",
      ...options,
      "--convert-to",
      format,
      "--outdir",
      out,
      ...files,
    ],
    { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  return files.map((file) => join(out, basename(file).replace(/\.\w+$/, `.${extension}`)));
}

/** UTF-8, with commas and double quotes, every cell as it is shown. */
const saved = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

/**
 * The cells of CSV files as a spreadsheet program has them: each is opened, saved as an Excel workbook in
 * the folder, and read from there. Without a window the program does not ask for the character set, and has
 * to be told that it is UTF-8.
 */
export function cellsInSpreadsheet(
  files: readonly string[],
  folder: string,
): readonly (readonly string[][])[] {
  const workbooks = convert(files, {
    format: "xlsx",
    out: join(folder, "workbooks"),
    options: ["--infilter=CSV:44,34,76,1"],
  });
  return convert(workbooks, { format: saved, out: join(folder, "read") }).map((file) =>
    csvParseRows(readFileSync(file, "utf8")),
  );
}
