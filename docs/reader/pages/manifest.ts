import type { Locale } from "us-japan-climate-partnership";
import { folderOf, relative } from "./addresses.ts";
import { words } from "./words.ts";

/** The path of the manifest of a language, from the root of the site. */
export const manifestOf = (locale: Locale): string => `${folderOf(locale)}site.webmanifest`;

/** What a browser needs to install the reader: it opens in the language from which it was installed. */
export function makeManifest(locale: Locale): object {
  const { say } = words[locale];
  const folder = folderOf(locale);
  const icon = (file: string, sizes: string, type: string) => ({
    src: relative(folder, file),
    sizes,
    type,
  });
  const large = icon("icons/512.png", "512x512", "image/png");
  return {
    name: say("siteName"),
    description: say("description"),
    lang: locale,
    start_url: "./",
    scope: relative(folder, ""),
    display: "minimal-ui",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    icons: [
      icon("icon.svg", "any", "image/svg+xml"),
      icon("icons/192.png", "192x192", "image/png"),
      large,
      { ...large, purpose: "maskable" },
    ],
  };
}
