import { measureBar } from "./bar.ts";
import { useCompare } from "./compare.ts";
import { copyTexts } from "./copy.ts";
import { useFilters } from "./filters.ts";
import { useGlossary } from "./glossary.ts";
import { showNames } from "./names.ts";
import { joinNotes } from "./notes.ts";
import { followOldAddress } from "./old-addresses.ts";
import { showOwnAddress } from "./own-address.ts";
import { keepPlace } from "./place.ts";
import { carryAddress } from "./same-page.ts";
import { search } from "./search.ts";
import { takeAlong } from "./take-along.ts";
import { chooseTheme } from "./theme.ts";
import { offerTop } from "./to-top.ts";
import { unfoldParts } from "./unfold.ts";
import "../style/style.css";

chooseTheme();
measureBar();
for (const part of document.querySelectorAll<HTMLElement>(".scripted")) part.hidden = false;
for (const part of document.querySelectorAll<HTMLElement>(".unscripted")) part.hidden = true;
joinNotes();
useFilters();
unfoldParts();
useCompare();
useGlossary();
keepPlace();
carryAddress();
search();
showNames();
showOwnAddress();
copyTexts();
takeAlong();
offerTop();
const results = document.querySelector<HTMLElement>(".search-page");
if (results) import("./search-page.ts").then(({ showResults }) => showResults(results));
followOldAddress();

if ("serviceWorker" in navigator && location.protocol !== "file:") {
  const root = document.documentElement.dataset.root ?? "./";
  // What it keeps is not to compete with what this page loads.
  addEventListener("load", () => {
    navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined);
  });
}
