import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const project = join(__dirname, "..", "..");

/** A new empty folder for the files of one test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), "muster-"));

/** Writes a scenario file and gives its path; text is written as it is, anything else as JSON. */
export function scenarioFile(folder: string, content: unknown, name = "scenario.json"): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Runs the command line as its user does, but in the given folder. */
export function plan(folder: string, ...words: readonly string[]): Promise<CommandResult> {
  const command = [join(project, "node_modules", "tsx", "dist", "cli.mjs"), join(project, "src", "entries", "commandLine.ts"), ...words];
  const env = { ...process.env, npm_lifecycle_event: "test" };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder, env }, (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }));
  });
}
