// #region server
import type { IncomingMessage, ServerResponse } from "node:http";
import Negotiator from "negotiator";
import { renderToPipeableStream } from "react-dom/server";
import { createPartnership } from "us-japan-climate-partnership";
import { Page } from "./page.tsx";

/** The languages of the site. The first counts if the browser asks for none in particular. */
const offered = ["en", "fr", "ja"];

/** Answers a request in the language that its browser prefers. */
export async function render(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [locale = "en"] = new Negotiator(request).languages(offered);
  const partnership = await createPartnership({ locale });
  response.setHeader("content-type", "text/html; charset=utf-8");
  const page = renderToPipeableStream(<Page partnership={partnership} />, {
    bootstrapModules: ["/client.js"],
    onShellReady: () => page.pipe(response),
    onError: console.error,
  });
}
// #endregion
