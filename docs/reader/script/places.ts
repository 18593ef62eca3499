let loaded: Promise<Readonly<Record<string, string>>> | undefined;

/** The page that shows each id, from the folder of a language: `records/places/#japan`. It is loaded when it is first needed. */
export function placesOfIds(): Promise<Readonly<Record<string, string>>> {
  const root = document.documentElement.dataset.root ?? "./";
  loaded ??= fetch(`${root}search/places.json`).then((response) => response.json());
  return loaded;
}
