import { roleLabels, roles } from "#engine/roles";
import type { Block, Cell, NumberFormatName, StyleName } from "#workbook/blueprint/blueprint";
import { columnLetters } from "#workbook/cells/address";
import { calculation, heading, headingRight, text } from "#workbook/cells/cells";
import { activeInput, benchmark } from "#workbook/cells/lookups";
import { costInput, firstRoleColumn } from "#workbook/layout/cost";
import { costRows as rows } from "#workbook/layout/rows";

interface Line {
  readonly label: string;
  readonly unit: string;
  readonly formula: (column: string) => string;
  readonly format?: NumberFormatName;
  readonly style?: StyleName;
}

/** Loaded cost of one person: items down, roles across, every row one formula. */
export const loadedCostBlock = (): Block => ({
  id: "cost.loaded",
  row: rows.loadedTitle,
  column: 1,
  cells: [
    [text("Loaded cost of one person, per year in year 1", "section"), ...Array.from({ length: roles.length + 1 }, () => ({ style: "section" as const }))],
    [heading("Item"), heading("Unit"), ...roles.map((role) => headingRight(roleLabels[role]))],
    [text("Key", "note"), { style: "note" }, ...roles.map((role) => text(role, "note"))],
    ...lines.map(lineCells),
  ],
});

function lineCells({ label, unit, formula, format = "amount", style = "calculation" }: Line): Cell[] {
  const columns = roles.map((_, index) => columnLetters(firstRoleColumn + index));
  return [text(label, style), text(unit, "note"), ...columns.map((column) => calculation(formula(column), format, style))];
}

const at = (row: number) => (column: string) => `${column}$${row}`;
const [base, cash] = [at(rows.base), at(rows.cash)];
const keyed = (prefix: string) => (column: string) => `"${prefix}."&${column}$${rows.roleKeys}`;
const [salaryKey, fillKey] = [keyed("baseSalary"), keyed("timeToFill")];
const payKey = (column: string): string => `"pay."&${costInput("payPosition")}&"."&${column}$${rows.roleKeys}`;

const lines: readonly Line[] = [
  { label: "Base salary as entered", unit: "blank = benchmark", formula: (column) => activeInput(salaryKey(column)) },
  { label: "Benchmark pay", unit: "at the pay position", formula: (column) => benchmark(payKey(column)) },
  { label: "Base salary", unit: "currency / year", formula: (column) => `IF(N(${column}$${rows.entered})>0,${column}$${rows.entered},${column}$${rows.benchmark})`, style: "strong" },
  { label: "Bonus", unit: "currency / year", formula: (column) => `${base(column)}*${costInput("bonusRate")}` },
  { label: "Cash pay = base + bonus", unit: "currency / year", formula: (column) => `${base(column)}+${column}$${rows.bonus}` },
  { label: "Payroll tax up to the cap", unit: "currency / year", formula: (column) => `MIN(${cash(column)},${costInput("payrollTaxCap")})*${costInput("payrollTaxRate")}` },
  { label: "Payroll tax without cap", unit: "currency / year", formula: (column) => `${cash(column)}*${costInput("payrollTaxUncappedRate")}` },
  { label: "Retirement", unit: "currency / year", formula: (column) => `${base(column)}*${costInput("retirementRate")}` },
  { label: "Insurance", unit: "currency / year", formula: () => costInput("insurancePerHead") },
  { label: "Software and equipment", unit: "currency / year", formula: () => costInput("softwarePerHead") },
  { label: "Loaded cost", unit: "cash pay and all below", formula: (column) => `SUM(${column}$${rows.cash}:${column}$${rows.software})`, style: "total" },
  { label: "Time to fill", unit: "months", formula: (column) => activeInput(fillKey(column)), format: "integer" },
  {
    label: "Share of seats vacant", unit: "share",
    formula: (column) => `$C$${rows.monthlyAttrition}*${column}$${rows.timeToFill}/(1+$C$${rows.monthlyAttrition}*${column}$${rows.timeToFill})`,
    format: "rate",
  },
];
