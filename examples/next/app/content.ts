import { headers } from "next/headers";
import { cache } from "react";
import { createPartnership, type Locale, resolveLocale } from "us-japan-climate-partnership";

/** The languages a browser asks for, in its order: those that ship. A header may hold anything. */
const accepted = (header: string): Locale[] =>
  header.split(",", 50).flatMap((part) => {
    const [tag = ""] = part.split(";", 1);
    try {
      return resolveLocale(tag.trim()) ?? [];
    } catch {
      return []; // "*", say, or what no browser sends: nonsense, more than 255 characters
    }
  });

/** The content in the language of this request: a partnership of its own, so that no two requests mix. */
export const requestContent = cache(async () => {
  const header = (await headers()).get("accept-language") ?? "";
  const { content } = await createPartnership({ locale: accepted(header), fallbackLocale: "en" });
  return content;
});
