import { changePart, replaceExactly, type Parts } from "#embedded/export/package/parts";

/**
 * Lets Excel open the file with the values in it. A full calculation on opening, or an old calculation engine's number,
 * would turn every function cell into #NAME? before the add-in is there.
 */
export function keepCachedValues(parts: Parts): void {
  changePart(parts, "xl/workbook.xml", (xml) => replaceExactly(xml, '<calcPr calcId="0" fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>'));
}
