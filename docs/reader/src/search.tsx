import { signal } from "@preact/signals";
import MiniSearch from "minisearch";
import { useMemo } from "preact/hooks";
import type { Content } from "us-japan-climate-partnership";
import { Link } from "./link.tsx";
import { content, href, recordsOf, t, type View } from "./state.ts";

const words = signal("");

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

/** Words without accents or case; of scripts without spaces, every two characters. */
function tokenize(text: string): string[] {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  const pairs = [...plain.matchAll(unspaced)].flatMap(([run]) =>
    run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(plain.replaceAll(unspaced, " ").match(/[\p{L}\p{N}]+/gu) ?? [])];
}

interface Entry {
  readonly id: string;
  readonly view: View | undefined;
  readonly label: string;
  readonly name: string;
  readonly text: string;
}

function entriesOf(from: Content): readonly Entry[] {
  const { segments, claims, references, labels } = from;
  return [
    ...recordsOf(from).map(({ record }) => ({
      id: record.id,
      view: undefined,
      label: labels.kinds[record.kind],
      name: record.name,
      text: [
        record.acronym,
        ...record.aliases,
        record.description,
        "summary" in record ? record.summary : "",
      ].join(" "),
    })),
    ...Object.values(segments).map(({ id, text }) => ({
      id,
      view: "text" as const,
      label: id,
      name: text,
      text: "",
    })),
    ...Object.values(claims).map(({ id, statement, reason, quote, references: cited }) => ({
      id,
      view: "claims" as const,
      label: labels.fields.verdict,
      name: statement,
      text: [
        reason,
        quote,
        ...cited.flatMap((at) => [references[at].title, references[at].publisher]),
      ].join(" "),
    })),
  ];
}

function indexOf(from: Content): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["name", "text"],
    storeFields: ["view", "label", "name"],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: "AND", boost: { name: 3 } },
  });
  index.addAll(entriesOf(from));
  return index;
}

/** Search over everything, while typing. */
export function Search() {
  const from = content.value;
  const typed = words.value.trim();
  // Made when something is first typed, not while the page starts.
  const index = useMemo(() => (typed ? indexOf(from) : undefined), [from, typed !== ""]);
  const found = index?.search(typed).slice(0, 30) ?? [];
  return (
    <search>
      <label>
        <span class="hidden">{t.value.search}</span>
        <input
          type="search"
          placeholder={t.value.search}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
      </label>
      {typed && (
        <div class="results" aria-live="polite">
          {found.length === 0 && <p>{t.value.nothingFound}</p>}
          <ul>
            {found.map(({ id, view, label, name }) => (
              <li
                key={id}
                onClickCapture={() =>
                  queueMicrotask(() => {
                    words.value = "";
                  })
                }
              >
                <Link to={href({ id, ...(view ? { view } : {}) })}>
                  <span class="quiet">{label}</span> {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  );
}
