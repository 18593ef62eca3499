import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { isText, mediaTypeOf } from "./site/media-types.ts";

/** Serves docs/site on localhost as static hosts do, and prints the address. */

const site = join("docs", "site");

/** The path that an address asks for; `undefined` if it is no address. */
function pathOf(url: string): string | undefined {
  try {
    return normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = mediaTypeOf(file);
  response.writeHead(status, { "content-type": isText(type) ? `${type}; charset=utf-8` : type });
  createReadStream(file).pipe(response);
}

const isFolder = (file: string) => existsSync(file) && statSync(file).isDirectory();

const server = createServer(({ url = "/" }, response) => {
  const path = pathOf(url);
  const asked = join(site, path ?? "404.html");
  if (isFolder(asked) && !path?.endsWith("/")) {
    // The relative links of the page start at the folder.
    response.writeHead(301, { location: url.replace(/(?=\?|$)/, "/") }).end();
    return;
  }
  const file = isFolder(asked) ? join(asked, "index.html") : asked;
  if (path !== undefined && existsSync(file)) send(response, 200, file);
  else send(response, 404, join(site, "404.html"));
});

server.listen(Number(process.env.PORT ?? 4173), "localhost", () => {
  const address = server.address();
  console.log(
    `The reader: http://localhost:${typeof address === "object" && address ? address.port : ""}/`,
  );
});
