import { roleLabels, roles, type Role } from "#engine/roles";
import type { Block, Cell, NumberFormatName } from "#workbook/blueprint/blueprint";
import { monthRow, sectionRow } from "#workbook/cells/monthRow";

interface RoleRows {
  readonly id: string;
  readonly title: string;
  /** The section's title stands here, roles follow, then their total. */
  readonly titleRow: number;
  readonly total: string;
  readonly format: NumberFormatName;
  /** What stands between label and months for a role, whose row is given. */
  readonly beside: (role: Role, row: number) => readonly (Cell | null)[];
  readonly besideTotal?: (firstRow: number, lastRow: number) => readonly (Cell | null)[];
  /** A month's formula for a role; `index` is the role's place. */
  readonly formula: (column: string, row: number, index: number) => string;
}

/** A section with one monthly row for each role and their total. */
export function roleRows({ id, title, titleRow, total, format, beside, besideTotal, formula }: RoleRows): Block {
  const first = titleRow + 1;
  const last = titleRow + roles.length;
  return {
    id,
    row: titleRow,
    column: 1,
    cells: [
      sectionRow(title),
      ...roles.map((role, index) => monthRow({ label: roleLabels[role], beside: beside(role, first + index), formula: (column) => formula(column, first + index, index), format })),
      monthRow({ label: total, beside: besideTotal?.(first, last), formula: (column) => `SUM(${column}${first}:${column}${last})`, format, style: "total" }),
    ],
  };
}

