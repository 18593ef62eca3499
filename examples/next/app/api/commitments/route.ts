// #region edge
import Negotiator from "negotiator";
import { createPartnership } from "us-japan-climate-partnership";

/** The languages of the site. The first counts if the browser asks for none in particular. */
const offered = ["en", "fr", "ja"];

export const runtime = "edge";

export async function GET(request: Request): Promise<Response> {
  const accepted = { headers: Object.fromEntries(request.headers) };
  const [locale = "en"] = new Negotiator(accepted).languages(offered);
  const { content } = await createPartnership({ locale });
  return Response.json(content.commitments);
}
// #endregion
