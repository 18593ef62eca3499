/** What is drawn on each button, on a square of 16. */
const figures = {
  menu: "M2 4h12M2 8h12M2 12h12",
  search: "M11 11l3.5 3.5M7 2.5a4.5 4.5 0 1 0 .01 0z",
  os: "M8 2a6 6 0 1 0 .01 0zM8 2v12M10 4.4v7.2M12 6v4",
  light:
    "M8 5a3 3 0 1 0 .01 0zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  dark: "M13.5 9.8A6 6 0 1 1 6.2 2.5a5 5 0 0 0 7.3 7.3z",
} as const;

/** What stands on a button, for the eye alone: its name stands beside it. */
export function Icon({ name }: { readonly name: keyof typeof figures }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={figures[name]} />
    </svg>
  );
}

/** What icon.svg shows, in the color of links. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="12" cy="16" r="8" />
      <circle cx="20" cy="16" r="8" />
    </svg>
  );
}
