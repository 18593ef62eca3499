/** What a note says of a record. */
interface Explained {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/**
 * Makes the button that a mention becomes, and the note that it opens. The browser does the rest: Enter
 * and Space open the note, Escape closes it, and a screen reader reads it as the description of the button.
 */
export function makeNote(words: string, records: readonly Explained[]) {
  const note = document.createElement("div");
  note.id = `note-${crypto.randomUUID()}`;
  note.popover = "auto";
  for (const { name, description } of records) {
    const term = document.createElement("strong");
    term.textContent = name;
    const definition = document.createElement("p");
    definition.textContent = description;
    note.append(term, definition);
  }

  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.popoverTargetElement = note;
  button.setAttribute("popovertarget", note.id);
  button.setAttribute("aria-describedby", note.id);
  return { button, note };
}
