import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { headerRows } from "#workbook/layout/rows";
import { formulaCellsOf, type BlockCell } from "#test/helpers/proofFormulaCells";
import { overwriteEach, type Overwritten } from "#test/helpers/proofOverwrite";
import { uncalculatedFile, workbookOf } from "#test/helpers/proofWorkbooks";

/** What the master check says where nothing is wrong; LibreOffice has no add-in, which is not a fault. */
const sound = { "hand-over": "OK", live: "OK, but the add-in is not there to be asked" } as const;

/** Shows the master check, which is why the master check cannot look at it. */
const showsMasterCheck = ({ row, column, block }: BlockCell): boolean => block.endsWith(".header") && row === headerRows.masterCheck && column === 1;

/** First, middle and last formula of every block, and of every column of the tables on ML Checks. */
function samples(workbook: WorkbookBlueprint, most: number): BlockCell[] {
  const groups = new Map<string, BlockCell[]>();
  for (const cell of formulaCellsOf(workbook).filter((each) => !showsMasterCheck(each))) {
    const key = cell.sheet === "ML Checks" && cell.column < 8 ? `${cell.block} ${cell.column}` : cell.block;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((cells) => [...new Set([cells[cells.length >> 1], cells[0], cells[cells.length - 1]])].slice(0, most));
}

describe.each([["hand-over", 3], ["live", 1]] as const)("the master check of a %s file in LibreOffice", (variant, perBlock) => {
  const workbook = workbookOf(variant);
  const cells = samples(workbook, perBlock);
  let before: string;
  let overwritten: readonly Overwritten[];

  beforeAll(async () => {
    ({ before, cells: overwritten } = await overwriteEach(await uncalculatedFile(workbook), cells));
  }, 120_000);

  it("is sound before anything is overwritten", () => {
    expect(before).toBe(sound[variant]);
  });

  it("covers every block with formulas on all nine sheets", () => {
    const blocks = new Set(formulaCellsOf(workbook).filter((each) => !showsMasterCheck(each)).map(({ block }) => block));
    expect(new Set(cells.map(({ block }) => block))).toEqual(blocks);
    expect(new Set(cells.map(({ sheet }) => sheet)).size).toBe(9);
    expect(overwritten.length).toBe(cells.length);
  });

  it("fails whenever a formula is overwritten with 0", () => {
    expect(overwritten.filter(({ during }) => during === before || !/fail|overwritten|^0$/.test(during)).map(described)).toEqual([]);
  });

  it("is sound again when the formula is put back", () => {
    expect(overwritten.filter(({ after }) => after !== before).map(described)).toEqual([]);
  });
});

const described = ({ sheet, row, column, during, after }: Overwritten): string => `${sheet} R${row}C${column}: ${during}, then ${after}`;
