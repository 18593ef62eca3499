import { Refusal } from "../mistake.ts";

/**
 * Reads the address at which the site is published, as the environment gives it in `SITE_URL`.
 *
 * @returns The address with a slash at its end; `undefined` if none is given.
 * @throws Refusal if it is no absolute address of a folder on the web.
 */
export function siteUrlOf(given: string | undefined): string | undefined {
  if (given === undefined || given === "") return undefined;
  const url = URL.parse(given);
  const isOnTheWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (!url || !isOnTheWeb || url.search || url.hash || url.username || url.password) {
    throw new Refusal(
      `SITE_URL is "${given}"; expected the absolute address at which the site is published, with its scheme and its path. Give one such as https://example.org/climate/, or none, and the site has relative addresses only.`,
    );
  }
  return url.href.replace(/\/*$/, "/");
}
