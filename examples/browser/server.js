import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

/** Any server of files will do; this one serves this folder, `node_modules` with it. */
const server = createServer(async ({ url = "/" }, response) => {
  const path = normalize(new URL(url, "http://localhost").pathname);
  const file = join(import.meta.dirname, path === "/" ? "index.html" : path);
  try {
    const body = await readFile(file);
    response.setHeader("content-type", `${types[extname(file)] ?? "text/plain"}; charset=utf-8`);
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(Number(process.env.PORT ?? 3000), () => {
  console.log(`http://localhost:${server.address().port}`);
});
