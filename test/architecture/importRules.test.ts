import { existsSync } from "node:fs";
import { join } from "node:path";
import { allowedImports, allowedPackages } from "#test/architecture/allowedImports";
import { projectRoot, sourceFiles, type SourceFile } from "#test/architecture/sourceFiles";

const files = sourceFiles("src");
const roomOf = (path: string): string => path.split("/")[1];
const targetOf = (specifier: string): string | undefined =>
  specifier.startsWith("#")
    ? ["", ".ts", ".tsx"].map((ending) => `src/${specifier.slice(1)}${ending}`).find((path) => existsSync(join(projectRoot, path)))
    : undefined;

const everyImport = files.flatMap((file) => file.imports.map((entry) => ({ file: file.path, ...entry })));

describe("imports", () => {
  it("follow the allowed arrows between rooms", () => {
    const wrong = everyImport
      .filter(({ specifier }) => specifier.startsWith("#"))
      .filter(({ file, specifier }) => {
        const [from, to] = [roomOf(file), specifier.slice(1).split("/")[0]];
        return from !== to && !allowedImports[from]?.includes(to);
      });
    expect(wrong).toEqual([]);
  });

  it("name the room, never a relative path", () => {
    expect(everyImport.filter(({ specifier }) => specifier.startsWith("."))).toEqual([]);
  });

  it("take packages only where the room allows them", () => {
    const wrong = everyImport
      .filter(({ specifier }) => !specifier.startsWith("#"))
      .filter(({ file, specifier }) => !allowedPackages[roomOf(file)]?.some((pattern) => pattern.test(specifier)));
    expect(wrong).toEqual([]);
  });

  it("name files that exist", () => {
    expect(everyImport.filter(({ specifier }) => specifier.startsWith("#") && !targetOf(specifier))).toEqual([]);
  });

  it("form no cycle at run time", () => {
    expect(findCycle(files)).toBeUndefined();
  });
});

describe("exports", () => {
  it("have names, never a default", () => {
    expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe("findCycle", () => {
  it("finds a file that imports itself through another", () => {
    const first = { path: "src/engine/plan/plan.ts", text: "", imports: [{ specifier: "#engine/roles", runtime: true }] };
    const second = { path: "src/engine/roles.ts", text: "", imports: [{ specifier: "#engine/plan/plan", runtime: true }] };
    expect(findCycle([first, second])).toEqual([first.path, second.path, first.path]);
  });
});

function findCycle(all: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    for (const { specifier, runtime } of byPath.get(path)?.imports ?? []) {
      const target = runtime ? targetOf(specifier) : undefined;
      const cycle = target && walk(target, [...trail, path]);
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const { path } of all) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
