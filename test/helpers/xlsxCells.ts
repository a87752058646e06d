import type { CalculatedCell, CalculatedWorkbook, CellError } from "#workbook/blueprint/calculated";
import { decodeXml, elements, packXlsx, sheetPaths, xlsxParts, type XmlElement } from "#test/helpers/xlsxParts";

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface XlsxCell extends CellAddress {
  readonly value: CalculatedCell;
  /** Formula as stored, without `=`; absent for constants. */
  readonly formula?: string;
  /** `array` for array and dynamic array formulas. */
  readonly formulaKind?: string;
  readonly formulaRange?: string;
}

/** Values of all cells exactly as the file keeps them, spread out by sheet and row from A1. */
export function readXlsx(xlsx: Uint8Array): CalculatedWorkbook {
  const sheets = new Map<string, CalculatedCell[][]>([...sheetPaths(xlsxParts(xlsx)).keys()].map((name) => [name, []]));
  for (const { sheet, row, column, value } of readCells(xlsx)) {
    const rows = sheets.get(sheet) ?? [];
    while (rows.length < row) rows.push([]);
    while (rows[row - 1].length < column) rows[row - 1].push(null);
    rows[row - 1][column - 1] = value;
  }
  return sheets;
}

/** Stored formulas by sheet and cell, e.g. `formulas.get("ML Hires")?.get("B4")`. */
export function readFormulas(xlsx: Uint8Array): Map<string, Map<string, string>> {
  const formulas = new Map<string, Map<string, string>>();
  for (const { sheet, row, column, formula } of readCells(xlsx)) {
    if (formula === undefined) continue;
    if (!formulas.has(sheet)) formulas.set(sheet, new Map());
    formulas.get(sheet)?.set(`${letters(column)}${row}`, formula);
  }
  return formulas;
}

/** Every cell the file holds, with value and formula. */
export function readCells(xlsx: Uint8Array): XlsxCell[] {
  const parts = xlsxParts(xlsx);
  const shared = elements(parts.get("xl/sharedStrings.xml") ?? "", "si").map(({ content }) => textOf(content));
  return [...sheetPaths(parts)].flatMap(([sheet, path]) =>
    elements(parts.get(path) ?? "", "c").map((cell) => ({ sheet, ...addressOf(cell.attributes.r), ...contentOf(cell, shared) })),
  );
}

export interface CellEdit extends CellAddress {
  readonly value: number | string;
}

/** Types values into cells of the file, in the place of values or formulas; everything else in the file stays as it is. */
export function changeCells(xlsx: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const parts = xlsxParts(xlsx);
  const paths = sheetPaths(parts);
  for (const edit of edits) {
    const path = paths.get(edit.sheet);
    const xml = path && parts.get(path);
    if (!path || !xml) throw new Error(`The workbook has no sheet "${edit.sheet}".`);
    parts.set(path, withCell(xml, edit));
  }
  return packXlsx(parts);
}

function contentOf({ attributes, content }: XmlElement, shared: readonly string[]): Pick<XlsxCell, "value" | "formula" | "formulaKind" | "formulaRange"> {
  const formula = elements(content, "f").at(0);
  const value = valueOf(attributes.t, content, shared);
  return formula ? { value, formula: decodeXml(formula.content), formulaKind: formula.attributes.t, formulaRange: formula.attributes.ref } : { value };
}

function valueOf(type: string | undefined, content: string, shared: readonly string[]): CalculatedCell {
  if (type === "inlineStr") return textOf(content);
  const stored = elements(content, "v").at(0)?.content;
  if (stored === undefined) return null;
  if (type === "s") return shared[Number(stored)];
  if (type === "str") return unescaped(decodeXml(stored));
  if (type === "b") return stored === "1";
  if (type === "e") return { error: decodeXml(stored) as CellError["error"] };
  return Number(stored);
}

/** Text of an `si` or `is`, its runs joined. */
function textOf(xml: string): string {
  return elements(xml, "t").map(({ content }) => unescaped(decodeXml(content))).join("");
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function withCell(xml: string, edit: CellEdit): string {
  const reference = `${letters(edit.column)}${edit.row}`;
  const present = new RegExp(`<c r="${reference}"((?:\\s[^>]*?)?)(?:/>|>.*?</c>)`, "s").exec(xml);
  if (!present) throw new Error(`"${edit.sheet}"!${reference} is not in the file; only cells that are can be changed.`);
  const style = / s="\d+"/.exec(present[1])?.[0] ?? "";
  return xml.slice(0, present.index) + cellXml(reference, style, edit.value) + xml.slice(present.index + present[0].length);
}

function cellXml(reference: string, style: string, value: number | string): string {
  if (typeof value === "number") return `<c r="${reference}"${style}><v>${value}</v></c>`;
  const escaped = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function addressOf(reference: string): { row: number; column: number } {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return { row: Number(row), column: [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function letters(column: number): string {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}
