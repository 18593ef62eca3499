import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { render } from "./render.tsx";

/** Serves the page at any address, and the scripts that esbuild has written beside this file. */
const server = createServer(async (request, response) => {
  const { url = "/" } = request;
  if (!url.endsWith(".js")) return render(request, response);
  try {
    const script = await readFile(join(import.meta.dirname, "client", basename(url)));
    response.setHeader("content-type", "text/javascript; charset=utf-8").end(script);
  } catch {
    response.writeHead(404).end();
  }
});

const port = Number(process.env.PORT ?? 3000);
server.listen(port, () => console.log(`http://localhost:${port}`));
