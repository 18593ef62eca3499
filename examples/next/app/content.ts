import { headers } from "next/headers";
import { cache } from "react";
import { createPartnership } from "us-japan-climate-partnership";

/** The languages a browser asks for, in its order, without what is no tag. */
const accepted = (header: string): string[] =>
  header.split(",").flatMap((part) => {
    try {
      return Intl.getCanonicalLocales(part.split(";")[0]?.trim());
    } catch {
      return []; // "*", say, or nonsense
    }
  });

/** The content in the language of this request: a partnership of its own, so that no two requests mix. */
export const requestContent = cache(async () => {
  const header = (await headers()).get("accept-language") ?? "";
  const { content } = await createPartnership({ locale: accepted(header), fallbackLocale: "en" });
  return content;
});
