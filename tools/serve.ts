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

const server = createServer(({ url = "/" }, response) => {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const asked = join("docs", "site", path);
  const file =
    existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  if (!existsSync(file)) {
    response.writeHead(404, { "content-type": "text/plain" }).end(`${path} is not there.\n`);
    return;
  }
  const type = types[extname(file)];
  response.writeHead(200, {
    "content-type": type ? `${type}; charset=utf-8` : "application/octet-stream",
  });
  createReadStream(file).pipe(response);
});

server.listen(Number(process.env.PORT ?? 4173), () => {
  const address = server.address();
  console.log(
    `The reader: http://localhost:${typeof address === "object" && address ? address.port : ""}/`,
  );
});
