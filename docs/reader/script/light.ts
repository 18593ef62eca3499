/** The ids that an element names in one of its data attributes. */
export const idsIn = (element: HTMLElement | undefined | null, field: string): readonly string[] =>
  element?.dataset[field]?.split(" ") ?? [];

/** Lights the elements that name one of some ids in a data attribute, and no others. */
export function light(
  elements: Iterable<HTMLElement>,
  field: string,
  ids: readonly string[],
): void {
  for (const element of elements) {
    element.classList.toggle(
      "lit",
      idsIn(element, field).some((id) => ids.includes(id)),
    );
  }
}
