// #region edge
import Negotiator from "negotiator";
import { createPartnership, locales } from "us-japan-climate-partnership";

export const runtime = "edge";

export async function GET(request: Request): Promise<Response> {
  const accepted = { headers: Object.fromEntries(request.headers) };
  const [locale = "en"] = new Negotiator(accepted).languages([...locales]);
  const { content } = await createPartnership({ locale });
  return Response.json(content.commitments);
}
// #endregion
