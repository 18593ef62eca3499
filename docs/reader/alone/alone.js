// A page that stands in for another is shown at any address, and knows neither its own depth nor the path of the site.
// It looks for the root of the site in the folders above it, and leads there.

const hasIcon = (folder) =>
  fetch(new URL("icon.svg", folder)).then(
    ({ ok }) => ok,
    () => false,
  );

async function findRoot(folder = new URL("./", location.href)) {
  if (await hasIcon(folder)) return folder;
  return folder.pathname === "/" ? undefined : findRoot(new URL("../", folder));
}

const root = await findRoot();
if (root !== undefined) {
  for (const link of document.querySelectorAll("[data-path]")) {
    link.href = new URL(link.dataset.path, root).href;
    link.closest("ul").hidden = false;
  }
}
