import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, plan, scenarioFile } from "#test/helpers/commandLine";

const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");

describe("README", () => {
  it("shows what the command line really prints", async () => {
    const folder = newFolder();
    const scenario = /^ {4}(\{"targetLevel.*\})$/m.exec(readme)?.[1] ?? "";
    const shown = /<!-- example:[^>]*-->\n {4}\$ [^\n]*\n([\s\S]*?)<!-- end of example -->/.exec(readme)?.[1] ?? "";
    const { stdout } = await plan(folder, "--scenario", scenarioFile(folder, scenario));
    expect(shown.replace(/^ {4}/gm, "").trimEnd()).toBe(stdout.trimEnd());
  });
});
