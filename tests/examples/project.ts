import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** Copies an example, and installs in it the packed package and what else it needs. */
export function install(example: string): string {
  const folder = join(dirname(inject("tarball")), example);
  cpSync(join("examples", example), folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist|\.next/.test(path),
  });
  const file = join(folder, "package.json");
  const project = JSON.parse(readFileSync(file, "utf8"));
  project.dependencies[manifest.name] = `file:${inject("tarball")}`;
  writeFileSync(file, JSON.stringify(project));
  run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
  return folder;
}

/** Runs a command, and gives what it prints. */
export function run(cwd: string, command: string, ...args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Starts a server on a port of its own until the test is over, and gives its address once it answers. */
export async function serve(
  cwd: string,
  command: string,
  args: (port: string) => readonly string[],
): Promise<string> {
  const port = String(await freePort());
  const server: ChildProcess = spawn(command, args(port), {
    cwd,
    env: { ...process.env, PORT: port, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
    detached: true,
  });
  onTestFinished(() => {
    if (server.pid !== undefined) process.kill(-server.pid);
  });
  const address = `http://localhost:${port}/`;
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${command} ${args(port).join(" ")} does not answer at ${address}.`);
}

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });

/** A page in a real Chromium that prefers a language, and everything that went wrong in it. */
export async function open(
  address: string,
  options: string | BrowserContextOptions,
): Promise<Page & { wrong: string[] }> {
  const browser = await launch();
  onTestFinished(() => browser.close());
  const context = await browser.newContext(
    typeof options === "string" ? { locale: options } : options,
  );
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
