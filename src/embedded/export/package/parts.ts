import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The parts of an .xlsx by path; all the parts we write are XML. */
export type Parts = Map<string, string>;

/** Opens an .xlsx as its XML parts. */
export function openPackage(xlsx: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Packs the parts; the same parts give the same bytes, so all carry the first moment a zip can name. */
export function closePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, xml] of parts) files[path] = strToU8(xml);
  return zipSync(files, { mtime: new Date(1980, 0, 1), os: 0 });
}

/** Changes one part; a part that is not there is a change of the writer we rely on. */
export function changePart(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`The written workbook has no part ${path}.`);
  parts.set(path, change(xml));
}

/** Replaces a text that stands exactly once in a part, or exactly `times` times. */
export function replaceExactly(xml: string, found: string, replacement: string, times = 1): string {
  const pieces = xml.split(found);
  if (pieces.length !== times + 1) throw new Error(`Expected ${times} times in the written workbook, found ${pieces.length - 1} times: ${found}`);
  return pieces.join(replacement);
}

export const worksheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Text inside an element. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
