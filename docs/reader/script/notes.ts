import { idsIn, light } from "./light.ts";

/** Joins the marks in the text with the notes beside it: a mark opens its note and closes it, and each lights the other. */

const noteOf = (mark: Element): HTMLDetailsElement | null => {
  const note = document.getElementById(`note-${mark.getAttribute("data-segment")}`);
  return note instanceof HTMLDetailsElement ? note : null;
};

const markOf = (note: Element): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.mark[data-segment="${note.getAttribute("data-segment")}"]`);

/** The claims of a sentence. */
const claimsOf = (segment: string): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(`[id="${segment}"] .run`)].flatMap((run) =>
    idsIn(run, "claims"),
  );

/** Says at a mark whether its note is open. */
function tell(note: HTMLDetailsElement): void {
  markOf(note)?.setAttribute("aria-expanded", String(note.open));
}

/** Opens the note of a mark and takes the focus there, or closes it. What is above the note stays where it is. */
function toggle(mark: HTMLElement): void {
  const note = noteOf(mark);
  if (!note) return;
  note.open = !note.open;
  if (note.open) note.querySelector("summary")?.focus({ preventScroll: true });
}

/** What the pointer or the focus is on: a claim in a note, the words of some claims, a whole note, or a mark. */
function pointAt(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const claims = target
    .closest("[data-claim], .run")
    ?.getAttribute(target.closest(".run") ? "data-claims" : "data-claim");
  const segment =
    target.closest(".note, .mark")?.getAttribute("data-segment") ??
    target.closest(".run")?.closest(".segment")?.id;
  for (const note of document.querySelectorAll(".note")) {
    note.classList.toggle("lit", note.getAttribute("data-segment") === segment);
  }
  light(
    document.querySelectorAll<HTMLElement>(".run"),
    "claims",
    claims ? claims.split(" ") : segment ? claimsOf(segment) : [],
  );
}

/** On a narrow page, a note on what the public record contradicts is open from the beginning. */
function openContradicted(): void {
  if (!matchMedia("(width < 48rem)").matches) return;
  for (const note of document.querySelectorAll<HTMLDetailsElement>(".note.contradicted")) {
    note.open = true;
  }
}

export function joinNotes(): void {
  if (!document.querySelector(".article")) return;
  openContradicted();
  for (const mark of document.querySelectorAll<HTMLElement>(".mark")) {
    const note = noteOf(mark);
    if (!note) continue;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-controls", note.id);
    tell(note);
    note.addEventListener("toggle", () => tell(note));
    mark.addEventListener("click", (event) => {
      event.preventDefault();
      toggle(mark);
    });
    mark.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle(mark);
    });
    note.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !note.open) return;
      note.open = false;
      mark.focus({ preventScroll: true });
    });
  }
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => pointAt(target));
  }
}
