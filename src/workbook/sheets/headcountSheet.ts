import { staffingColumns, staffingTotals } from "#functions/blocks/staffingBlock";
import { roleLabels, roles } from "#engine/roles";
import type { Block, Cell, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { WrittenResults } from "#workbook/assembly/writtenResults";
import { calledUp } from "#workbook/cells/calledUp";
import { calculation, heading, headingRight, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { activeInput } from "#workbook/cells/lookups";
import { monthRow, sectionRow } from "#workbook/cells/monthRow";
import { monthlyPrint, monthlyWidths } from "#workbook/cells/monthlySheet";
import { roleRows } from "#workbook/cells/roleRows";
import { sheetPrefix } from "#workbook/cells/address";
import { headcountCells } from "#workbook/layout/headcount";
import { hiresCells, unlessRefused } from "#workbook/layout/hires";
import { months } from "#workbook/layout/months";
import { headcountRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { roadmapBlocksOf } from "#workbook/sheets/roadmapBlocks";

const sheet = sheetNames.headcount;
const local = (cell: string): string => cell.replace(sheetPrefix(sheet), "");

/** Roadmap, level, headcount, starts and capacity by month, counted from the hires in use. */
export function headcountSheet(written: WrittenResults, horizonMonths: number): SheetBlueprint {
  return {
    name: sheet,
    kind: "workings",
    blocks: [
      header("headcount", "Headcount", "People by role and month: those already there and every hire in use. Months past the plan's length are 0."),
      { id: "headcount.inputsTitle", row: rows.startMonth - 1, column: 1, cells: [[text("Called up from ML Scenarios", "section")]] },
      calledUp("headcount", rows.startMonth, ["startMonth", "horizonMonths", "currentLevel", "rampMonths"]),
      ...roadmapBlocksOf(written),
      timelineBlock(),
      peopleBlock(),
      startsBlock(),
      capacityBlock(),
      staffingBlock(),
    ],
    ...monthlyWidths,
    rowHeights: new Map([[1, 24], [rows.roadmapHeadings, 30]]),
    frozen: { rows: 4, columns: 1 },
    validations: [],
    conditionalFormats: headerFormats(sheet),
    charts: [],
    print: monthlyPrint(sheet, rows.staffingRatio, rows.month, horizonMonths),
  };
}

const timelineBlock = (): Block => {
  const start = local(headcountCells.startMonth);
  const levels = headcountCells.roadmap;
  return {
    id: "headcount.timeline",
    row: rows.timeline,
    column: 1,
    cells: [
      sectionRow("Timeline"),
      monthRow({ label: "Month", formula: (_, before) => `N(${before}${rows.month})+1`, format: "integer", style: "strong" }),
      monthRow({ label: "Calendar month", formula: (column) => `DATE(YEAR(${start}),MONTH(${start})+${column}$${rows.month}-1,1)`, format: "yearMonth" }),
      monthRow({ label: "In plan (1/0)", formula: (column) => `IF(${column}$${rows.month}<=${local(headcountCells.horizon)},1,0)`, format: "integer" }),
      monthRow({ label: "Year of plan", formula: (column) => `INT((${column}$${rows.month}-1)/12)+1`, format: "integer" }),
      monthRow({
        label: "Maturity level",
        formula: (column) => `${column}$${rows.inPlan}*(${local(headcountCells.currentLevel)}+SUMPRODUCT((${levels.to}-${levels.from})*(${levels.reached}=1)*(${levels.last}<${column}$${rows.month})))`,
        format: "integer",
      }),
    ],
  };
};

const existing = (label: string, key: string): Cell[] => [text(key, "note"), calculation(activeInput(`"${key}"`), "integer"), text(label, "note")];

const peopleBlock = (): Block =>
  roleRows({
    id: "headcount.people",
    title: "Headcount (people)",
    titleRow: rows.headcountTitle,
    total: "Team",
    format: "integer",
    beside: (role) => existing("already there", `existing.${role}`),
    besideTotal: (first, last) => [null, calculation(`SUM($C${first}:$C${last})`, "integer", "total"), null].map((cell) => cell ?? { style: "total" }),
    formula: (column, row) => unlessRefused(`${column}$${rows.inPlan}*($C${row}+COUNTIFS(${hiresCells.role},$A${row},${hiresCells.start},"<="&${column}$${rows.month}))`),
  });

const startsBlock = (): Block =>
  roleRows({
    id: "headcount.starts",
    title: "Starts (people)",
    titleRow: rows.startsTitle,
    total: "All starts",
    format: "amount",
    beside: () => [],
    formula: (column, row) => unlessRefused(`${column}$${rows.inPlan}*COUNTIFS(${hiresCells.role},$A${row},${hiresCells.start},${column}$${rows.month})`),
  });

const capacityBlock = (): Block =>
  roleRows({
    id: "headcount.capacity",
    title: "Effective capacity (full-time equivalents): new people grow to full capacity over the ramp",
    titleRow: rows.capacityTitle,
    total: "Team",
    format: "decimal",
    beside: () => [],
    formula: (column, row, index) => unlessRefused(`${column}$${rows.inPlan}*($C$${rows.headcount + index}+${startedCapacity(column, row)})`),
  });

/** Hires whose ramp is over count fully; those within it by their months there ÷ ramp. */
function startedCapacity(column: string, row: number): string {
  const { role, start } = hiresCells;
  const ramp = local(headcountCells.ramp);
  const month = `${column}$${rows.month}`;
  const rampStart = `(${month}-${ramp})`;
  const within = `${role},$A${row},${start},">"&${rampStart},${start},"<="&${month}`;
  const ramping = `((${month}+1)*COUNTIFS(${within})-SUMIFS(${start},${within}))/${ramp}`;
  return `IF(${ramp}=0,COUNTIFS(${role},$A${row},${start},"<="&${month}),COUNTIFS(${role},$A${row},${start},"<="&${rampStart})+${ramping})`;
}

const staffingBlock = (): Block => {
  const moments = (row: number): Cell[] => [
    calculation(`$C${row}`, "integer"),
    calculation(`INDEX(${months(row)},1,12)`, "integer"),
    calculation(`INDEX(${months(row)},1,${local(headcountCells.horizon)})`, "integer"),
  ];
  const ratio = (column: string): Cell => {
    const [engineers, scientists] = [rows.staffing + roles.indexOf("mlEngineer"), rows.staffing + roles.indexOf("dataScientist")];
    return calculation(`IF(${column}${engineers}=0,"",${column}${scientists}/${column}${engineers})`, "decimal");
  };
  const [role, ...columns] = staffingColumns;
  return {
    id: "headcount.staffing",
    row: rows.staffingTitle,
    column: 1,
    cells: [
      [text("The team at three moments", "section"), null, null, null],
      [heading(role), ...columns.map(headingRight)],
      ...roles.map((name, index) => [text(roleLabels[name]), ...moments(rows.headcount + index)]),
      [text(staffingTotals.team, "total"), ...moments(rows.headcountTotal).map((cell) => ({ ...cell, style: "total" as const }))],
      [text(staffingTotals.ratio), ratio("B"), ratio("C"), ratio("D")],
    ],
  };
};
