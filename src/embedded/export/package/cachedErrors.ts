import { changePart, worksheetPath, type Parts } from "#embedded/export/package/parts";

/** The writer stores a cached error as text; marks those cells as errors. */
export function markCachedErrors(parts: Parts, sheetIndex: number, cells: ReadonlySet<string>): void {
  let marked = 0;
  changePart(parts, worksheetPath(sheetIndex), (xml) =>
    xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="str">/g, (whole, reference: string, attributes: string) => {
      if (!cells.has(reference)) return whole;
      marked++;
      return `<c r="${reference}"${attributes} t="e">`;
    }),
  );
  if (marked !== cells.size) throw new Error(`Marked ${marked} of ${cells.size} cached errors on sheet ${sheetIndex + 1}.`);
}
