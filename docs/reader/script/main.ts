import { useClaimsTable } from "./claims-table.ts";
import { copyTexts } from "./copy.ts";
import { showNames } from "./names.ts";
import { joinNotes } from "./notes.ts";
import { followOldAddress } from "./old-addresses.ts";
import { showOwnAddress } from "./own-address.ts";
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
showNames();
showOwnAddress();
copyTexts();
followOldAddress().catch(() => undefined); // without a network the page stays as it is

if ("serviceWorker" in navigator && location.protocol !== "file:") {
  const root = document.documentElement.dataset.root ?? "./";
  // What it keeps is not to compete with what this page loads.
  addEventListener("load", () => {
    navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined);
  });
}
