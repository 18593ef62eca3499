// #region request
import Negotiator from "negotiator";
import { headers } from "next/headers";
import { cache } from "react";
import { createPartnership } from "us-japan-climate-partnership";

/** The languages of the site. The first counts if the browser asks for none in particular. */
const offered = ["en", "fr", "ja"];

/** The content in the language of the request. Each request has a partnership of its own, so that no two mix. */
export const requestContent = cache(async () => {
  const accepted = {
    headers: { "accept-language": (await headers()).get("accept-language") ?? "" },
  };
  const [locale = "en"] = new Negotiator(accepted).languages(offered);
  return (await createPartnership({ locale })).content;
});
// #endregion
