import type { CellRange, CellValue, NamedRange } from "#workbook/blueprint/blueprint";
import type { CellsChanged, RangeContent, WorkbookChange, WorkbookHost } from "#workbook/host/workbookHost";

type Cells = Map<string, CellValue>;

/** A workbook of plain values that calculates nothing: enough for what the pane reads, which are inputs. */
export interface MemoryHost extends WorkbookHost {
  /** Batches applied so far. */
  readonly applied: WorkbookChange[][];
  /** Sheets shown so far. */
  readonly shown: string[];
  /** As the user would: changes a cell, and tells about it. */
  enter(range: CellRange, value: CellValue | null): void;
  /** Makes `apply` reject until called with `undefined`. */
  refuse(reason: Error | undefined): void;
  /** How many listeners there are. */
  listeners(): number;
}

export function memoryHost(otherSheets: readonly string[] = []): MemoryHost {
  const sheets = new Map<string, Cells>(otherSheets.map((name) => [name, new Map<string, CellValue>()]));
  const listeners = new Set<(change: CellsChanged) => void>();
  const applied: WorkbookChange[][] = [];
  const shown: string[] = [];
  let names: readonly NamedRange[] = [];
  let refusal: Error | undefined;
  const tell = (change: CellsChanged): void => listeners.forEach((listener) => listener(change));
  const make = (change: WorkbookChange): void => {
    if (change.kind === "add-sheet") sheets.set(change.sheet.name, cellsOf(change.sheet.blocks));
    if (change.kind === "set-names") names = change.names;
    if (change.kind === "set-values") setValues(sheets, change.range, change.values);
  };
  return {
    applied,
    shown,
    sheetNames: async () => [...sheets.keys()],
    names: async () => names,
    read: async (ranges) => ranges.map((range) => contentOf(sheets, range)),
    apply: async (changes) => {
      if (refusal) throw refusal;
      applied.push([...changes]);
      changes.forEach(make);
      tell({ by: "own", ranges: changes.flatMap((change) => (change.kind === "set-values" ? [change.range] : [])) });
    },
    onChange: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    onSelect: () => () => undefined,
    activate: async (sheet) => {
      if (!sheets.has(sheet)) throw new Error(`there is no sheet ${sheet}`);
      shown.push(sheet);
    },
    enter: (range, value) => {
      setValues(sheets, range, [[value]]);
      tell({ by: "user", ranges: [range] });
    },
    refuse: (reason) => void (refusal = reason),
    listeners: () => listeners.size,
  };
}

const at = (row: number, column: number): string => `${row},${column}`;

function cellsOf(blocks: readonly { row: number; column: number; cells: readonly (readonly ({ value?: CellValue } | null)[])[] }[]): Cells {
  const cells: Cells = new Map();
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, down) => line.forEach((cell, right) => void (cell?.value !== undefined && cells.set(at(row + down, column + right), cell.value))));
  }
  return cells;
}

function setValues(sheets: ReadonlyMap<string, Cells>, { sheet, row, column }: CellRange, values: readonly (readonly (CellValue | null)[])[]): void {
  const cells = cellsIn(sheets, sheet);
  values.forEach((line, down) => line.forEach((value, right) => {
    if (value === null) cells.delete(at(row + down, column + right));
    else cells.set(at(row + down, column + right), value);
  }));
}

function contentOf(sheets: ReadonlyMap<string, Cells>, { sheet, row, column, rows, columns }: CellRange): RangeContent {
  const cells = cellsIn(sheets, sheet);
  const values = Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, right) => cells.get(at(row + down, column + right)) ?? null));
  return { entered: values, shown: values };
}

function cellsIn(sheets: ReadonlyMap<string, Cells>, name: string): Cells {
  const cells = sheets.get(name);
  if (!cells) throw new Error(`there is no sheet ${name}`);
  return cells;
}
