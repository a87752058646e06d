import { sheetNames } from "#workbook/layout/sheetNames";
import { sourceColumns } from "#workbook/layout/columns";
import { sourceRows } from "#workbook/layout/rows";
import { fixedCell, fixedRange, sheetPrefix } from "#workbook/cells/address";
import { shareBands } from "#engine/findings/shareBands";
import { shareTolerance } from "#engine/fields/shareTolerance";

interface Constant {
  readonly key: string;
  readonly value: number;
  readonly note: string;
}

const bands: readonly Constant[] = shareBands.flatMap(({ category, low, high }) => [
  { key: `${category}BandLow`, value: low, note: `Guide's band for ${category}, from` },
  { key: `${category}BandHigh`, value: high, note: `Guide's band for ${category}, to` },
]);

/** Numbers that formulas need and that are nobody's decision; they stand in cells so that no formula hides one. */
export const constants: readonly Constant[] = [
  { key: "monthsPerQuarter", value: 3, note: "Months in a quarter" },
  { key: "amountTolerance", value: 0.01, note: "Checks of amounts pass within this" },
  { key: "shareTolerance", value: shareTolerance, note: "Shares may miss their limits by this" },
  { key: "refusedValue", value: 3, note: "Excel's number of #VALUE!: the inputs were refused" },
  { key: "refusedNotAvailable", value: 7, note: "Excel's number of #N/A: the inputs were refused" },
  ...bands,
];

const valueColumn = sourceColumns.constants + 1;

function rowOf(key: string): number {
  const index = constants.findIndex((constant) => constant.key === key);
  if (index < 0) throw new Error(`There is no constant ${key}.`);
  return sourceRows.first + index;
}

/** Where a constant stands, for use in formulas of any sheet. */
export const constantCell = (key: string): string => sheetPrefix(sheetNames.sources) + fixedCell(rowOf(key), valueColumn);

/** Excel's numbers of the errors that mean a refusal; every other error means that the add-in is not there. */
export const refusalErrors: string =
  sheetPrefix(sheetNames.sources) + fixedRange({ sheet: sheetNames.sources, row: rowOf("refusedValue"), column: valueColumn, rows: 2, columns: 1 });
