import type { NumberFormatName } from "#workbook/blueprint/blueprint";
import { budgetCells } from "#workbook/layout/budget";
import { headcountCells } from "#workbook/layout/headcount";
import { firstMonthColumn } from "#workbook/layout/months";
import { budgetSheetRows, headcountRows } from "#workbook/layout/rows";

interface SummaryFigure {
  /** Name of the cell, for figures that have one. */
  readonly name?: string;
  readonly label: string;
  readonly formula: string;
  readonly format: NumberFormatName;
  readonly note: string;
}

const yearTwo = firstMonthColumn + 1;
const spendingOfYear = budgetSheetRows.yearAmounts + 3;
const { roadmap } = headcountCells;
const onHeadcount = (range: string): string => `'ML Headcount'!${range}`;
const levelsWon = `(${onHeadcount(roadmap.to)}-${onHeadcount(roadmap.from)})*(${onHeadcount(roadmap.reached)}=1)`;

/** The key figures of the summary, in order; each is one native formula. */
export const summaryFigures: readonly SummaryFigure[] = [
  { name: "ML_YearOneTotal", label: "First-year total", formula: budgetCells.amount(budgetSheetRows.total), format: "amount", note: "Bottom-up: what months 1–12 cost. Top-down: the first-year budget." },
  { name: "ML_YearOnePeople", label: "People", formula: budgetCells.amount(budgetSheetRows.native), format: "amount", note: "Pay, hiring, backfill and vacancy of months 1–12." },
  { name: "ML_YearOneInfrastructure", label: "Infrastructure", formula: budgetCells.amount(budgetSheetRows.native + 1), format: "amount", note: "In proportion to people, by the shares on ML Scenarios." },
  { name: "ML_YearOneEnablement", label: "Enablement", formula: budgetCells.amount(budgetSheetRows.native + 2), format: "amount", note: "Training, change management, governance, community." },
  { name: "ML_Reserve", label: "Reserve", formula: budgetCells.amount(budgetSheetRows.reserve), format: "amount", note: "What a top-down budget leaves unspent in year 1." },
  { label: "Year-2 total", formula: `IF(${budgetCells.cell(budgetSheetRows.yearMonths, yearTwo)}<12,"",${budgetCells.cell(spendingOfYear, yearTwo)})`, format: "amount", note: "Months 13–24 of this plan; blank when it is shorter." },
  { name: "ML_PeopleRunRate", label: "People run-rate", formula: budgetCells.cell(budgetSheetRows.runRateTotal, 7), format: "amount", note: "The people of month 12 in year 2, if nobody is added." },
  { name: "ML_TotalRunRate", label: "Total run-rate", formula: budgetCells.cell(budgetSheetRows.totalRunRate, 7), format: "amount", note: "The same with infrastructure and enablement: what year 1 already owes." },
  { name: "ML_HeadcountMonth12", label: "Headcount, month 12", formula: `INDEX(${headcountCells.months(headcountRows.headcountTotal)},1,12)`, format: "integer", note: "People, existing ones included." },
  { name: "ML_PeakHeadcount", label: "Peak headcount", formula: `MAX(${headcountCells.months(headcountRows.headcountTotal)})`, format: "integer", note: "Largest team within the plan." },
  { label: "Effective capacity, month 12", formula: `INDEX(${headcountCells.months(headcountRows.capacityTotal)},1,12)`, format: "decimal", note: "Full-time equivalents while new people ramp up." },
  { label: "Level reached", formula: `${headcountCells.currentLevel}+SUMPRODUCT(${levelsWon})`, format: "integer", note: "After the last phase, within the plan or not." },
  { label: "Last phase ends in month", formula: `MAX(${onHeadcount(roadmap.last)})`, format: "integer", note: "The level above holds from the month after it." },
];
