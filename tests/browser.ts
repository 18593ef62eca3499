import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

interface Server {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts a server on a port of its own, and waits until it answers. */
export async function start(
  cwd: string,
  command: string,
  args: (port: string) => readonly string[],
): Promise<Server> {
  const port = String(await freePort());
  const server: ChildProcess = spawn(command, args(port), {
    cwd,
    env: { ...process.env, PORT: port, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
    detached: true,
  });
  const stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  const address = `http://localhost:${port}/`;
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`${command} ${args(port).join(" ")} does not answer at ${address}.`);
}

/** The same, until the test is over: gives the address. */
export async function serve(...server: Parameters<typeof start>): Promise<string> {
  const { address, stop } = await start(...server);
  onTestFinished(stop);
  return address;
}

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** A page in a real Chromium that prefers a language, and everything that went wrong in it. */
export async function open(
  address: string,
  options: string | BrowserContextOptions,
): Promise<Page & { wrong: string[] }> {
  browser ??= launch();
  const context = await (await browser).newContext(
    typeof options === "string" ? { locale: options } : options,
  );
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("requestfailed", (request) => {
    // A page that is left aborts what it was loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") wrong.push(request.url());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin)
      wrong.push(`foreign: ${request.url()}`);
  });
  await page.goto(address);
  return Object.assign(page, { wrong });
}
