import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cases } from "#test/helpers/cases";
import { newFolder, plan, scenarioFile } from "#test/helpers/commandLine";
import { differences } from "#test/helpers/differences";
import { readXlsx } from "#test/helpers/xlsxCells";
import { xlsxParts } from "#test/helpers/xlsxParts";

const refusals = [
  ["an unknown key", { hugo: 1 }, /^invalid-scenario: hugo is not a key of the planning model\.\n$/],
  ["a value out of limits", { targetLevel: 9 }, /^invalid-scenario: targetLevel is 9; allowed is a whole number from 1 to 5\.\n$/],
  ["a budget that pays nobody", { budgetMode: "top-down", firstYearBudget: 1000 }, /^budget-too-small: firstYearBudget 1,000 USD /],
  ["a budget below the team", { budgetMode: "top-down", firstYearBudget: 1000, "existing.mlEngineer": 2 }, /^budget-below-existing-team: /],
  ["a missing budget", { budgetMode: "top-down" }, /^budget-required: firstYearBudget is blank/],
  ["a benchmark out of limits", { scenario: {}, benchmarks: { "ratio.3": 99 } }, /^invalid-benchmark: ratio\.3 is 99; allowed is a number from 0\.1 to 20\.\n$/],
  ["a wrong second scenario", { scenarios: [{}, { pace: "warp" }] }, /^invalid-scenario: scenario 2: pace is warp; allowed is one of roadmap, fast, typical, slow\.\n$/],
  ["six scenarios", { scenarios: [{}, {}, {}, {}, {}, {}] }, /^invalid-file: /],
  ["a list", [1, 2], /^invalid-file: /],
  ["text that is not JSON", "{", /^invalid-json: /],
] as const;

describe("plan --scenario", () => {
  it("prints a readable summary", async () => {
    const folder = newFolder();
    const { status, stdout } = await plan(folder, "--scenario", scenarioFile(folder, { targetLevel: 2 }));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Base: level 1 \(Ad hoc\) to 2 \(Repeatable\), 36 months from 2027-01\n/);
    expect(stdout).toMatch(/First-year total +[\d,]+ USD/);
  });

  it.each(refusals)("refuses %s and writes nothing", async (_, content, message) => {
    const folder = newFolder();
    const { status, stdout, stderr } = await plan(folder, "--scenario", scenarioFile(folder, content), "--out", "plan.xlsx", "--json");
    expect({ status, stdout, files: readdirSync(folder) }).toEqual({ status: 2, stdout: "", files: ["scenario.json"] });
    expect(stderr).toMatch(message);
  });

  it("names every problem of an input, one to a line", async () => {
    const folder = newFolder();
    const { stderr } = await plan(folder, "--scenario", scenarioFile(folder, { targetLevel: 9, hugo: 1, meritRate: -1 }));
    expect(stderr.trim().split("\n").map((line) => line.split(" ")[1]).sort()).toEqual(["hugo", "meritRate", "targetLevel"]);
  });

  it.each([[["--scenario"]], [["--hugo"]], [["--json"]], [["--scenario", "a.json", "--hand-over"]], [["--scenario", "a.json", "--out", "a.csv"]]])("refuses the call %s", async (words) => {
    const { status, stderr } = await plan(newFolder(), ...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: /);
  });

  it("says which file is missing", async () => {
    const { status, stderr } = await plan(newFolder(), "--scenario", "nowhere.json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^file-not-readable: .*nowhere\.json/);
  });
});

describe("plan --json", () => {
  it.each(cases.slice(0, 3))("prints the worked example $name", async ({ scenario, benchmarks, expected }) => {
    const folder = newFolder();
    const { stdout } = await plan(folder, "--scenario", scenarioFile(folder, { scenario, benchmarks, expected }), "--json");
    expect(differences(JSON.parse(stdout), expected)).toEqual([]);
  });
});

describe("plan --out", () => {
  it("writes the live workbook and keeps an existing file without --force", async () => {
    const folder = newFolder();
    const file = scenarioFile(folder, { scenarios: [{}, { name: "Lean", targetLevel: 2 }] });
    const written = await plan(folder, "--scenario", file, "--out", "plan.xlsx");
    expect(written).toMatchObject({ status: 0, stdout: "" });
    const bytes = readFileSync(join(folder, "plan.xlsx"));
    expect([...readXlsx(bytes).keys()]).toHaveLength(9);
    expect([...xlsxParts(bytes).keys()].some((part) => part.includes("webextension"))).toBe(true);

    writeFileSync(join(folder, "plan.xlsx"), "mine");
    const refused = await plan(folder, "--scenario", file, "--out", "plan.xlsx");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^file-exists: .*plan\.xlsx is already there; --force overwrites it\./);
    expect(readFileSync(join(folder, "plan.xlsx"), "utf8")).toBe("mine");
  });

  it("writes a hand-over copy without the add-in's functions", async () => {
    const folder = newFolder();
    await plan(folder, "--scenario", scenarioFile(folder, {}), "--out", "plan.xlsx", "--hand-over");
    const text = [...xlsxParts(readFileSync(join(folder, "plan.xlsx"))).values()].map((part) => Buffer.from(part).toString("utf8")).join("");
    expect(text).not.toMatch(/MUSTER[._]|_xldudf_|webextension/i);
  });

  it("leaves nothing behind when the folder does not exist", async () => {
    const folder = newFolder();
    const { status, stderr } = await plan(folder, "--scenario", scenarioFile(folder, {}), "--out", "missing/plan.xlsx");
    expect(status).toBe(2);
    expect(stderr).toMatch(/file-not-writable: /);
    expect(existsSync(join(folder, "missing"))).toBe(false);
  });
});
