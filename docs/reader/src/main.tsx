import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { content, isClaim, isSegment, target } from "./state.ts";
import "./style.css";

effect(() => {
  document.documentElement.lang = content.value.locale;
  document.title = content.value.article.title;
});

const root = document.getElementById("root");
if (root) render(<App />, root);

// Shows the segment or the claim that the address names.
effect(() => {
  const id = target.value;
  if (!isSegment(id) && !isClaim(id)) return;
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: "center" }));
});

if ("serviceWorker" in navigator && location.protocol !== "file:") {
  navigator.serviceWorker.register("sw.js").catch(() => undefined);
}
