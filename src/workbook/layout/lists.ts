import { scenarioField, scenarioKeys } from "#engine/scenario/scenarioSchema";
import type { CellRange } from "#workbook/blueprint/blueprint";
import { sourceColumns } from "#workbook/layout/columns";
import { sourceRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

interface ChoiceList {
  readonly key: string;
  readonly options: readonly string[];
}

/** The choices of every key that has some, in the order in which they stand side by side on ML Sources. */
export const choiceLists: readonly ChoiceList[] = scenarioKeys.flatMap((key) => {
  const { allowed } = scenarioField(key);
  if (allowed.kind === "choice") return [{ key, options: allowed.options }];
  return allowed.kind === "switch" ? [{ key, options: ["yes", "no"] }] : [];
});

/** Where the choices of a key stand. */
export function listRange(key: string): CellRange {
  const index = choiceLists.findIndex((list) => list.key === key);
  return { sheet: sheetNames.sources, row: sourceRows.first, column: sourceColumns.lists + index, rows: choiceLists[index].options.length, columns: 1 };
}
