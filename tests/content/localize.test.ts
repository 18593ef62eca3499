import { describe, expect, test } from "vitest";
import { facts } from "../../generated/all-facts.ts";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { localize } from "../../src/content/localize.ts";
import { resourcesIn } from "../resources.ts";

const layers = [
  {
    locale: "es",
    resources: {
      segments: { "overview-1-5": { text: "El secretario Kerry habló de Canadá." } },
      places: { canada: { name: "Canadá" } },
    },
  },
  { locale: "en", resources: resourcesIn("en") },
  { locale: "fr", resources: resourcesIn("fr") },
];

describe("a language of which only a part is given", () => {
  const { content } = localize(facts, "es", layers);

  test("takes what is given", () => {
    expect(content.locale).toBe("es");
    expect(content.places.canada.name).toBe("Canadá");
  });

  test("takes the rest from the next layer, and says so", () => {
    expect(content.places.mexico.name).toBe("Mexico");
    expect(content.fallbacks).toContainEqual({ key: "places.mexico.name", locale: "en" });
    expect(content.fallbacks.map(({ key }) => key)).not.toContain("places.canada.name");
    expect(content.fallbacks.map(({ key }) => key)).not.toContain("places.canada.acronym");
  });

  test("finds mentions by the names of the text's own language", () => {
    const { text, mentions } = content.segments["overview-1-5"];
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["Kerry", "Canadá"]);
    expect(content.segments["overview-1-4"].mentions).toEqual(en.segments["overview-1-4"].mentions);
  });

  test("takes own texts only, none that a prototype has", () => {
    const places = Object.create({ canada: { name: "Canadá" } });
    const { fallbacks } = localize(facts, "es", [
      { locale: "es", resources: { places } },
      ...layers.slice(1),
    ]).content;
    expect(fallbacks).toContainEqual({ key: "places.canada.name", locale: "en" });
  });

  test("keeps every fact", () => {
    expect(content.commitments.japanGhg2030.change).toEqual(fr.commitments.japanGhg2030.change);
  });
});

test("a text that no layer has is an error that names it", () => {
  expect(() => localize(facts, "es", layers.slice(0, 1))).toThrow(
    '"article.title" has no text in es',
  );
});
