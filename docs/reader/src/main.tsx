import { effect } from "@preact/signals";
import { render } from "preact";
import { address, type View, viewOf } from "./address.ts";
import { App } from "./app.tsx";
import { content, t } from "./languages.ts";
import { findRecord } from "./records.ts";
import "./style.css";

effect(() => {
  const { article, locale } = content.value;
  const { view, id } = address.value;
  const shown = findRecord(content.value, id)?.name ?? (view === "text" ? "" : t.value[view]);
  document.documentElement.lang = locale;
  document.title = shown ? `${shown} – ${article.title}` : article.title;
});

const root = document.getElementById("root");
if (root) render(<App />, root);

// Shows the segment, claim or reference that the address names.
effect(() => {
  const { id } = address.value;
  if (!viewOf(id)) return;
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
});

// Another view begins at its top, also for who does not see it.
let before: View | undefined;
effect(() => {
  const { view, id } = address.value;
  const isOther = before !== undefined && before !== view;
  before = view;
  if (!isOther) return;
  document.getElementById("content")?.focus({ preventScroll: true });
  if (!id) scrollTo(0, 0);
});

if ("serviceWorker" in navigator && location.protocol !== "file:") {
  navigator.serviceWorker.register("sw.js").catch(() => undefined);
}
