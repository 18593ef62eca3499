let loaded: Promise<Readonly<Record<string, string>>> | undefined;

async function load(): Promise<Readonly<Record<string, string>>> {
  const root = document.documentElement.dataset.root ?? "./";
  const response = await fetch(`${root}search/places.json`);
  if (!response.ok) throw new Error(`search/places.json is not there: ${response.status}.`);
  return response.json();
}

/** The page that shows each id, from the folder of a language: `records/places/#japan`. It is loaded when it is first needed, and asked for again if it did not come. */
export function placesOfIds(): Promise<Readonly<Record<string, string>>> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
