// Shows the chosen theme before anything of the page is drawn. It is loaded by itself, in the head of each page:
// script/theme.ts, which does the rest, comes when the page has been read.

try {
  const theme = localStorage.getItem("tsd-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the theme is that of the system.
}
