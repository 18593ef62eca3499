import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** Serves docs/site on localhost, and prints the address. */

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Finds the file that an address asks for, if there is one. */
function fileOf(url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined; // it is not an address
  }
  const asked = join("docs", "site", normalize(path));
  const file =
    existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  return existsSync(file) ? file : undefined;
}

const server = createServer(({ url = "/" }, response) => {
  const file = fileOf(url);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end(`${url} is not there.\n`);
    return;
  }
  const type = types[extname(file)];
  response.writeHead(200, {
    "content-type": type ? `${type}; charset=utf-8` : "application/octet-stream",
  });
  createReadStream(file).pipe(response);
});

server.listen(Number(process.env.PORT ?? 4173), "localhost", () => {
  const address = server.address();
  console.log(
    `The reader: http://localhost:${typeof address === "object" && address ? address.port : ""}/`,
  );
});
