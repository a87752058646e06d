import { changePart, replaceExactly, type Parts } from "#embedded/export/package/parts";

/** Names the program that made the file; the writer names itself. */
export function nameApplication(parts: Parts): void {
  changePart(parts, "docProps/app.xml", (xml) => replaceExactly(xml, "<Application>hucre</Application>", "<Application>Muster</Application>"));
}
