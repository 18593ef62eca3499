import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { mediaTypeOf } from "../../tools/site/media-types.ts";
import { start } from "../browser.ts";
import { temporaryFolder } from "./built.ts";

/** The folder of a host in which the site stands. */
const prefix = "some/where";

/** A host of the site. */
interface Host {
  /** The address of the site. */
  readonly address: string;
  readonly stop: () => void;
  /** Puts another site in its place. */
  readonly show: (folder: string) => void;
}

/** A bare host, which sends files and knows nothing of the site, with the site in a folder of it. */
export async function bareHost(folder: string): Promise<Host> {
  const served = temporaryFolder();
  const place = join(served, prefix);
  mkdirSync(dirname(place), { recursive: true });
  const show = (shown: string) => {
    rmSync(place, { force: true });
    symlinkSync(resolve(shown), place);
  };
  show(folder);
  const server = await start(served, "python3", (port) => ["-m", "http.server", port]);
  let isUp = true;
  const stop = () => {
    if (isUp) server.stop();
    isUp = false;
  };
  onTestFinished(stop);
  return { address: `${server.address}${prefix}/`, stop, show };
}

/** A host that shows the site's own page for what is not there, wherever that is asked for, as those of project pages do. */
export async function hostWithNotFound(folder: string): Promise<string> {
  const start = `/${prefix}/`;
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const asked = pathname.startsWith(start) ? join(folder, pathname.slice(start.length)) : "";
    const file = pathname.endsWith("/") ? join(asked, "index.html") : asked;
    const isThere = existsSync(file) && statSync(file).isFile();
    const sent = isThere ? file : join(folder, "404.html");
    response.writeHead(isThere ? 200 : 404, { "content-type": mediaTypeOf(sent) });
    response.end(readFileSync(sent));
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : ""}${start}`;
}
