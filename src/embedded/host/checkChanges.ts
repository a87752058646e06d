import type { CellRange, NamedRange } from "#workbook/blueprint/blueprint";
import type { WorkbookChange } from "#workbook/host/workbookHost";

const nameOfSheet = /^[^[\]:*?/\\]{1,31}$/;
const nameOfRange = /^[A-Za-z_\\][\w.\\]{0,254}$/;

/** Refuses a batch that cannot be made, before anything of it is made. `sheets` are the names that are there. */
export function checkChanges(changes: readonly WorkbookChange[], sheets: readonly string[]): void {
  const known = new Set(sheets.map(folded));
  for (const change of changes) {
    if (change.kind === "add-sheet") addTo(known, change.sheet.name);
    else for (const sheet of sheetsNeeded(change)) if (!known.has(folded(sheet))) throw new Error(`There is no sheet "${sheet}".`);
    if (change.kind === "set-values") checkValues(change.range, change.values);
    if (change.kind === "set-names") change.names.forEach(checkName);
  }
}

/** Excel takes `Plan` and `PLAN` for the same sheet. */
const folded = (name: string): string => name.toLowerCase();

function addTo(known: Set<string>, name: string): void {
  if (!nameOfSheet.test(name) || name.startsWith("'") || name.endsWith("'")) throw new Error(`"${name}" cannot be the name of a sheet.`);
  if (known.has(folded(name))) throw new Error(`There is a sheet "${name}" already.`);
  known.add(folded(name));
}

function sheetsNeeded(change: Exclude<WorkbookChange, { kind: "add-sheet" }>): string[] {
  if (change.kind === "set-values") return [change.range.sheet];
  if (change.kind === "set-charts") return [change.sheet.name];
  return change.names.map(({ range }) => range.sheet);
}

function checkValues({ rows, columns, row, column }: CellRange, values: readonly (readonly unknown[])[]): void {
  const fits = values.length === rows && values.every((line) => line.length === columns) && row >= 1 && column >= 1;
  if (!fits) throw new Error(`The values do not fill ${rows} × ${columns} cells.`);
  for (const value of values.flat()) if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
}

function checkName({ name }: NamedRange): void {
  if (!nameOfRange.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw new Error(`"${name}" cannot be a name.`);
}
