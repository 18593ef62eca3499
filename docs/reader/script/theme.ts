/** Chooses between the light, the dark and the system's theme, together with the reference. */

const key = "tsd-theme"; // TypeDoc's own: the reference follows the same choice

const themes = ["os", "light", "dark"] as const;

type Theme = (typeof themes)[number];

function chosen(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? "os";
  } catch {
    return "os"; // storage may be forbidden
  }
}

let shown: Theme = "os";

/** Shows a theme, and says at its button which it is. */
function show(theme: Theme): void {
  shown = theme;
  document.documentElement.dataset.theme = theme;
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  const said = button?.querySelector(".said");
  if (!button || !said) return;
  button.dataset.shown = theme;
  said.textContent = button.dataset[theme] ?? "";
}

export function chooseTheme(): void {
  show(chosen());
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  button?.addEventListener("click", () => {
    const next = themes[(themes.indexOf(shown) + 1) % themes.length] ?? "os";
    try {
      localStorage.setItem(key, next);
    } catch {
      // Then it is the theme of this page alone.
    }
    show(next);
  });
  // What is chosen on another page of the site, or was while this one was left, holds here, too.
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) show(chosen());
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) show(chosen());
  });
}
