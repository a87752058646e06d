import { roadmapColumns } from "#functions/blocks/roadmapBlock";
import type { Block, Cell } from "#workbook/blueprint/blueprint";
import type { WrittenResults } from "#workbook/assembly/writtenResults";
import { columnLetters } from "#workbook/cells/address";
import { calculation, heading, headingRight, input, styled, text } from "#workbook/cells/cells";
import { roadmapBlocks } from "#workbook/layout/columns";
import { hireStates, hiresCells } from "#workbook/layout/hires";
import { headcountRows as rows } from "#workbook/layout/rows";

const width = roadmapColumns.length;
const phases = Array.from({ length: rows.phases }, (_, index) => index);
/** Without a live block, what was decided takes its place. */
const writtenColumn = (isLive: boolean): number => (isLive ? roadmapBlocks.written : roadmapBlocks.live);

/** The phases in use, and beside them where they come from: the live function, or values. */
export function roadmapBlocksOf({ variant, roadmap }: WrittenResults): Block[] {
  const isLive = variant === "live";
  return [titlesBlock(isLive), usedBlock(isLive), ...(isLive ? [liveBlock()] : []), writtenBlock(roadmap, isLive)];
}

const titlesBlock = (isLive: boolean): Block => {
  const titled = (title: string): Cell[] => [text(title, "section"), ...Array.from({ length: width - 1 }, () => styled("section"))];
  const sources = isLive ? ["Live: MUSTER.ROADMAP", "As written: values, refreshed by Update"] : ["As decided (levels and phases stay as written)"];
  return {
    id: "headcount.roadmapTitles",
    row: rows.roadmapTitle,
    column: 1,
    cells: [
      [text("Roadmap", "section"), ...titled("In use"), ...sources.flatMap((title) => [null, ...titled(title)])],
      [heading("Phase"), ...roadmapColumns.map(headingRight), ...sources.flatMap(() => [null, ...roadmapColumns.map(headingRight)])],
    ],
  };
};

const usedBlock = (isLive: boolean): Block => ({
  id: "headcount.roadmapUsed",
  row: rows.roadmap,
  column: 1,
  cells: phases.map((phase) => [text(`Phase ${phase + 1}`), ...roadmapColumns.map((_, offset) => calculation(usedFormula(offset, rows.roadmap + phase, isLive), "amount"))]),
});

/** A phase that is not there is 0 throughout, which adds no level. */
function usedFormula(offset: number, row: number, isLive: boolean): string {
  const from = (block: number): string => {
    const cell = `${columnLetters(block + offset)}${row}`;
    return `IF(LEN(${cell})>0,${cell},0)`;
  };
  if (!isLive) return from(writtenColumn(isLive));
  return `IF(${hiresCells.state}="${hireStates.live}",${from(roadmapBlocks.live)},IF(${hiresCells.state}="${hireStates.refused}",NA(),${from(writtenColumn(isLive))}))`;
}

const liveBlock = (): Block => ({
  id: "headcount.roadmapLive",
  row: rows.roadmap,
  column: roadmapBlocks.live,
  cells: phases.map((phase) =>
    roadmapColumns.map((_, offset): Cell =>
      phase === 0 && offset === 0
        ? { formula: "=MUSTER.ROADMAP(ML_Keys,ML_Active,ML_Benchmarks)", spill: { rows: rows.phases, columns: width }, style: "function" }
        : styled("function"),
    ),
  ),
});

const writtenBlock = (roadmap: WrittenResults["roadmap"], isLive: boolean): Block => ({
  id: "headcount.roadmapWritten",
  row: rows.roadmap,
  column: writtenColumn(isLive),
  cells: phases.map((phase) =>
    roadmapColumns.map((_, offset): Cell => {
      const value = roadmap[phase]?.[offset] ?? null;
      if (!isLive) return input(value);
      return value === null ? styled("calculation") : { value, style: "calculation" };
    }),
  ),
});
