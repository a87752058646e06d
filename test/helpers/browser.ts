import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where people have a Chromium of their own; on Linux x64 one comes from npm. */
const installed = [
  "/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts a headless Chromium, Chrome or Edge. Throws a sentence where there is none: a test that cannot run has failed. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: quiet, headless: true });
}

async function browserPath(): Promise<string> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: fromNpm } = (await import("@sparticuz/chromium")) as { default: { executablePath(): Promise<string> } };
    return fromNpm.executablePath();
  }
  const found = installed.find((path) => existsSync(path));
  if (!found) throw new Error("No browser was found: install Google Chrome or Microsoft Edge to run the browser tests.");
  return found;
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".png": "image/png" };

export interface Site {
  readonly address: string;
  close(): void;
}

/** Serves a folder on a free port of this machine. */
export function serveFolder(folder: string): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() }));
  });
}
