import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "#test/architecture/sourceFiles";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface InstalledPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

const allowed = /^(MIT|MIT-0|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|ISC)$/;
const own = manifestIn(projectRoot);
const shipped = shippedPackages();

/** Everything that is reached from `dependencies`, found where Node itself would look for it. */
function shippedPackages(): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (from: string, manifest: Manifest): void => {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies })) {
      const folder = installedFolder(name, from);
      if (!folder || found.has(folder)) continue;
      found.set(folder, { folder, manifest: manifestIn(folder) });
      visit(folder, manifestIn(folder));
    }
  };
  visit(projectRoot, { name: own.name, version: own.version, dependencies: own.dependencies });
  return [...found.values()];
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** `undefined` for a peer or optional package that is not installed. */
function installedFolder(name: string, from: string): string | undefined {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  return from === projectRoot || dirname(from) === from ? undefined : installedFolder(name, dirname(from));
}

/** The field of package.json, or what the text of the licence says where there is no field. */
function licenceOf({ folder, manifest }: InstalledPackage): string {
  if (typeof manifest.license === "string") return manifest.license;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(folder, file), "utf8") : "";
  if (/Apache License\s+Version 2\.0/.test(text)) return "Apache-2.0";
  return /Permission is hereby granted, free of charge/.test(text) && /^\s*(The )?MIT License/i.test(text) ? "MIT" : `unknown: ${text.slice(0, 60)}`;
}

/** One of the choices of an expression is enough: `(MIT OR GPL-3.0)`. */
const isAllowed = (licence: string): boolean => licence.replace(/[()]/g, "").split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((part) => allowed.test(part)));

describe("what ships", () => {
  it("is found with all that it depends on", () => {
    const names = shipped.map(({ manifest }) => manifest.name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies ?? {})));
    expect(shipped.length).toBeGreaterThan(Object.keys(own.dependencies ?? {}).length);
  });

  it("lacks no package that is not optional", () => {
    const missing = shipped.flatMap(({ folder, manifest }) => Object.keys(manifest.dependencies ?? {}).filter((name) => !manifest.optionalDependencies?.[name] && !installedFolder(name, folder)).map((name) => `${manifest.name} → ${name}`));
    expect(missing).toEqual([]);
  });

  it("has a licence of the MIT, Apache, BSD or ISC kind, every package of it", () => {
    expect(shipped.filter((each) => !isAllowed(licenceOf(each))).map((each) => `${each.manifest.name} ${each.manifest.version}: ${licenceOf(each)}`)).toEqual([]);
  });

  it("pins what reads and writes workbooks to one version", () => {
    const pinned = Object.entries(own.dependencies ?? {}).filter(([name]) => name === "hucre" || name.startsWith("@univerjs/"));
    expect(pinned.map(([name]) => name)).toEqual(expect.arrayContaining(["hucre", "@univerjs/core", "@univerjs/engine-formula", "@univerjs/sheets"]));
    expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("has installed what is pinned", () => {
    const wanted = own.dependencies ?? {};
    const installed = shipped.filter(({ folder, manifest }) => wanted[manifest.name] && folder === join(projectRoot, "node_modules", manifest.name));
    expect(installed.map(({ manifest }) => [manifest.name, manifest.version]).sort()).toEqual(Object.entries(wanted).sort());
  });
});

describe("isAllowed", () => {
  it.each([["MIT", true], ["(MIT OR GPL-3.0)", true], ["GPL-3.0", false], ["MIT AND GPL-3.0", false], ["unknown: ", false], ["BSD-3-Clause AND MIT", true]] as const)("judges %s", (licence, judged) => {
    expect(isAllowed(licence)).toBe(judged);
  });
});
