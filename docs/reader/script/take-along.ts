import { type Grid, gridOf, shownIn } from "./list-rows.ts";
import { csvOf, htmlOf, tsvOf } from "./spreadsheet.ts";

/** What is taken of a list. The notice on rights, where there has to be one, is the last cell of each row. */
function takenOf(list: Element, { notice, noticeHead }: DOMStringMap): Grid {
  const { heads, rows } = gridOf(list);
  if (notice === undefined) return { heads, rows };
  return { heads: [...heads, noticeHead ?? ""], rows: rows.map((row) => [...row, notice]) };
}

/** What an address may say of a list: by what it is filtered or found, and which columns it shows. */
const isOfList = (key: string): boolean =>
  key === "show" ||
  (key !== "order" && document.querySelector(`main [name="${CSS.escape(key)}"]`) !== null);

/** The name of a file: what it is of, what the address says of the list, and the language if it is not English: `claims-contradicted.fr.csv`. */
function fileName(name: string): string {
  const { lang } = document.documentElement;
  const said = [...new URLSearchParams(location.search)].flatMap(([key, value]) =>
    isOfList(key) ? [value.replaceAll(/[^\p{L}\p{N}]+/gu, "-")] : [],
  );
  const language = lang === "en" ? "" : `.${lang}`;
  return `${[name, ...said].filter(Boolean).join("-")}${language}.csv`;
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers read it later
}

const copy = (grid: Grid): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      "text/plain": new Blob([tsvOf(grid)], { type: "text/plain" }),
      "text/html": new Blob([htmlOf(grid)], { type: "text/html" }),
    }),
  ]);

/** Gives a list to take along as it is shown: as a file, and in the clipboard. */
function offer(part: HTMLElement): void {
  const list = document.getElementById(part.dataset.list ?? "");
  const [toDownload, toCopy] = part.querySelectorAll("button");
  const status = part.querySelector("[role=status]");
  if (!list || !toDownload || !toCopy || !status) return;
  const say = (text = "") => {
    status.textContent = text;
  };
  const count = () => {
    const shown = shownIn(list).length;
    const { one = "", these = "" } = toDownload.dataset;
    toDownload.textContent = shown === 1 ? one : these.replace("{{count}}", String(shown));
    for (const button of [toDownload, toCopy]) button.disabled = shown === 0;
    say();
  };
  count();
  // Whatever filters the list hides its rows.
  new MutationObserver(count).observe(list, { subtree: true, attributeFilter: ["hidden"] });
  toDownload.addEventListener("click", () => {
    download(fileName(part.dataset.name ?? "list"), csvOf(takenOf(list, part.dataset)));
  });
  toCopy.addEventListener("click", async () => {
    try {
      await copy(takenOf(list, part.dataset));
      say(toCopy.dataset.copied);
    } catch {
      say(toCopy.dataset.refused); // forbidden, or not there: http has no clipboard
    }
  });
}

export function takeAlong(): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-list]")) offer(part);
}
