import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The XML parts of an .xlsx by path. */
export function xlsxParts(xlsx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** One part; a clear failure when it is missing. */
export function xlsxPart(xlsx: Uint8Array, path: string): string {
  const part = xlsxParts(xlsx).get(path);
  if (part === undefined) throw new Error(`No part ${path} in the workbook; there are ${[...xlsxParts(xlsx).keys()].join(", ")}.`);
  return part;
}

export function packXlsx(parts: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}

/** Path of each sheet's part by sheet name, as the workbook relates them. */
export function sheetPaths(parts: ReadonlyMap<string, string>): Map<string, string> {
  const targets = new Map(elements(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map(({ attributes }) => [attributes.Id, attributes.Target]));
  const sheets = elements(parts.get("xl/workbook.xml") ?? "", "sheet");
  return new Map(sheets.map(({ attributes }) => [attributes.name, `xl/${targets.get(attributes["r:id"])?.replace(/^\/?(xl\/)?/, "")}`]));
}

export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** Inner XML, undecoded. */
  readonly content: string;
}

/** Elements of one name in document order; good enough for elements that never nest within themselves. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, "gs");
  return [...xml.matchAll(pattern)].map(([, attributes, content]) => ({ attributes: attributesOf(attributes), content: content ?? "" }));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, decodeXml(value)]));
}

export function decodeXml(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name ?? ""] ?? whole);
  });
}

