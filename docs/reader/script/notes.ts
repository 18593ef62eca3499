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

/** Where there is no room beside the text. */
const narrow = matchMedia("screen and (width < 48rem)");

/** Where each note stands among the notes of its paragraph. */
const homes = new Map<Element, Comment>();

/** Without room beside the text, a note that is asked for comes right after its sentence, so that it is seen there. */
function bring(note: HTMLDetailsElement): void {
  note.open = true;
  const sentence = document.getElementById(note.dataset.segment ?? "");
  if (narrow.matches) (sentence?.closest("h3") ?? sentence)?.after(note);
}

/** Gives a note that is open the way back to its sentence. */
function showWayBack(note: HTMLDetailsElement): void {
  if (!note.open || note.querySelector(".way-back")) return;
  const link = document.createElement("a");
  link.className = "way-back quiet";
  link.href = `#${note.dataset.segment}`;
  link.textContent = document.querySelector<HTMLElement>(".article")?.dataset.wayBack ?? "";
  note.append(link);
}

/** Takes a note back among the notes of its paragraph. */
function takeBack(note: Element): void {
  const home = homes.get(note);
  if (home?.nextSibling !== note) home?.after(note);
}

/** Says at a mark whether its note is open. */
function tell(note: HTMLDetailsElement): void {
  markOf(note)?.setAttribute("aria-expanded", String(note.open));
}

/** Opens the note of a mark and takes the focus there. What is above the note stays where it is. */
function open(note: HTMLDetailsElement): void {
  bring(note);
  note.querySelector("summary")?.focus({ preventScroll: true });
}

/** Closes the note of a mark, and gives the mark the focus. */
function close(note: HTMLDetailsElement, mark: HTMLElement): void {
  note.open = false;
  takeBack(note);
  mark.focus({ preventScroll: true });
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
  if (narrow.matches)
    document.querySelectorAll<HTMLDetailsElement>(".note.contradicted").forEach(bring);
}

/** Opens the note to which the address leads, or that on the sentence to which it leads. */
function openTarget(): void {
  const note = document.getElementById(location.hash.replace(/^#(?:note-)?/, "note-"));
  if (note instanceof HTMLDetailsElement) bring(note);
}

/** Joins a mark with its note. */
function join(mark: HTMLElement, note: HTMLDetailsElement): void {
  const home = document.createComment(note.id);
  note.before(home);
  homes.set(note, home);
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-controls", note.id);
  tell(note);
  const use = (event: Event) => {
    event.preventDefault();
    if (note.open) close(note, mark);
    else open(note);
  };
  mark.addEventListener("click", use);
  mark.addEventListener("keydown", (event) => {
    if (event.key === " ") use(event);
  });
  for (const part of [mark, note]) {
    part.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && note.open) close(note, mark);
    });
  }
  note.querySelector("summary")?.addEventListener("click", (event) => {
    const isLeaving = narrow.matches || note.matches(".untold"); // folded, it would be elsewhere, or not to be seen
    if (note.open && isLeaving) use(event);
  });
  note.addEventListener("toggle", () => {
    tell(note);
    showWayBack(note);
  });
}

export function joinNotes(): void {
  if (!document.querySelector(".article")) return;
  for (const mark of document.querySelectorAll<HTMLElement>(".mark")) {
    const note = noteOf(mark);
    if (note) join(mark, note);
  }
  openContradicted();
  openTarget();
  addEventListener("hashchange", openTarget);
  narrow.addEventListener("change", () => {
    if (!narrow.matches) for (const note of homes.keys()) takeBack(note);
  });
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => pointAt(target));
  }
}
