import { monthRow, sectionRow } from "#workbook/cells/monthRow";
import { headcountCells } from "#workbook/layout/headcount";
import { headcountRows } from "#workbook/layout/rows";

/** The timeline of a monthly sheet, month for month the one of ML Headcount. */
export function timelineRows() {
  const same = (row: number) => (column: string) => headcountCells.at(column, row);
  return [
    sectionRow("Timeline"),
    monthRow({ label: "Month", formula: same(headcountRows.month), format: "integer", style: "strong" }),
    monthRow({ label: "Calendar month", formula: same(headcountRows.calendar), format: "yearMonth" }),
    monthRow({ label: "In plan (1/0)", formula: same(headcountRows.inPlan), format: "integer" }),
    monthRow({ label: "Year of plan", formula: same(headcountRows.year), format: "integer" }),
  ];
}
