import { useClaimsTable } from "./claims-table.ts";
import { joinNotes } from "./notes.ts";
import { keepPlace } from "./place.ts";
import { search } from "./search.ts";
import { chooseTheme } from "./theme.ts";
import "../style/style.css";

chooseTheme();
for (const part of document.querySelectorAll<HTMLElement>(".scripted")) part.hidden = false;
joinNotes();
useClaimsTable();
keepPlace();
search();

if ("serviceWorker" in navigator && location.protocol !== "file:") {
  const root = document.documentElement.dataset.root ?? "./";
  navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined);
}
