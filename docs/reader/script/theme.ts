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

/** Shows a theme, and says at its button which it is. */
function show(theme: Theme): void {
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
    const next = themes[(themes.indexOf(chosen()) + 1) % themes.length] ?? "os";
    try {
      localStorage.setItem(key, next);
    } catch {
      // Not kept, then.
    }
    show(next);
  });
}
