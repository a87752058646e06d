import { readScenario } from "#engine/scenario/readScenario";
import { scenarioField } from "#engine/scenario/scenarioSchema";
import type { CellRange, NamedRange, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { inputNames } from "#workbook/assembly/inputNames";
import type { WorkbookInput } from "#workbook/assembly/workbookInput";
import { writeResults } from "#workbook/assembly/writeResults";
import { hiresRows, summaryRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { summaryFigures } from "#workbook/layout/summary";
import { hiresBlocks } from "#workbook/layout/columns";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";
import { budgetSheet } from "#workbook/sheets/budgetSheet";
import { checksSheet, masterCheckCell } from "#workbook/sheets/checksSheet";
import { compareSheet } from "#workbook/sheets/compareSheet";
import { costSheet } from "#workbook/sheets/costSheet";
import { headcountSheet } from "#workbook/sheets/headcountSheet";
import { hiresSheet } from "#workbook/sheets/hiresSheet";
import { registerBlock } from "#workbook/sheets/registerBlock";
import { scenariosSheet } from "#workbook/sheets/scenariosSheet";
import { sourcesSheet } from "#workbook/sheets/sourcesSheet";
import { summarySheet, versionCell } from "#workbook/sheets/summarySheet";

/**
 * The whole workbook as data: nine sheets, their names, formats, validations and charts.
 * The same input gives the same blueprint.
 */
export function buildWorkbook(input: WorkbookInput): WorkbookBlueprint {
  const written = writeResults(input);
  const horizonMonths = horizonOf(input);
  const before = [
    summarySheet(written, horizonMonths),
    scenariosSheet(input),
    hiresSheet(written),
    headcountSheet(written, horizonMonths),
    costSheet(horizonMonths),
    budgetSheet(input.variant, horizonMonths),
    compareSheet(written),
  ];
  const sources = sourcesSheet(input.benchmarks);
  const checks = checksSheet(input.variant, [...before, sources]);
  const register = registerBlock([...before, checks, sources]);
  return {
    variant: input.variant,
    sheets: [...before, checks, { ...sources, blocks: [...sources.blocks, register] }],
    names: [...inputNames, ...resultNames()],
    properties: { title: "Machine-learning team and budget plan", creator: "Muster", created: input.writtenOn },
  };
}

const resultNames = (): NamedRange[] => [
  { name: "ML_Hires", range: { sheet: sheetNames.hires, row: hiresRows.first, column: hiresBlocks.used, rows: hiresRows.count, columns: 10 } },
  { name: "ML_MasterCheck", range: masterCheckCell },
  { name: "ML_EngineVersion", range: versionCell },
  ...summaryFigures.flatMap(({ name }, index) => (name ? [{ name, range: figureCell(index) }] : [])),
];

const figureCell = (index: number): CellRange => ({ sheet: sheetNames.summary, row: summaryRows.figures + index, column: 2, rows: 1, columns: 1 });

/** Months that charts and print areas cover; a horizon that cannot be read is shown as the default one. */
function horizonOf({ scenarios, activeScenario }: WorkbookInput): number {
  const active = readScenario(effectiveScenario(scenarios[0] ?? {}, scenarios[activeScenario - 1] ?? {}));
  return active.ok ? active.value.horizonMonths : Number(scenarioField("horizonMonths").initial);
}
