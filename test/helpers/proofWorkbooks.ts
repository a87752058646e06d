import type { BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { writeXlsx } from "#embedded/export/writeXlsx";
import type { NamedRange, WorkbookBlueprint, WorkbookVariant } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { buildWorkbook } from "#workbook/assembly/buildWorkbook";
import { decodeXml, elements, xlsxPart } from "#test/helpers/xlsxParts";

interface Contents {
  readonly scenarios?: readonly ScenarioInput[];
  readonly benchmarks?: BenchmarkInput;
  readonly activeScenario?: number;
}

/** The workbook of some scenarios, by default of Base as it comes. */
export const workbookOf = (variant: WorkbookVariant, { scenarios = [{}], benchmarks = {}, activeScenario = 1 }: Contents = {}): WorkbookBlueprint =>
  buildWorkbook({ scenarios, benchmarks, activeScenario, variant, writtenOn: "2026-05-01" });

/** The file with no calculated value in it, so that a program cannot answer from what the file brings. */
export const uncalculatedFile = (blueprint: WorkbookBlueprint): Promise<Uint8Array> => writeXlsx(blueprint, nothingCalculated(blueprint));

export const nothingCalculated = ({ sheets }: WorkbookBlueprint): CalculatedWorkbook => new Map(sheets.map(({ name }) => [name, []]));

/** The names as the file itself defines them. */
export function namesInFile(xlsx: Uint8Array): NamedRange[] {
  return elements(xlsxPart(xlsx, "xl/workbook.xml"), "definedName")
    .filter(({ attributes }) => attributes.name.startsWith("ML_"))
    .map(({ attributes, content }) => ({ name: attributes.name, range: rangeOf(decodeXml(content)) }));
}

function rangeOf(reference: string): NamedRange["range"] {
  const [, sheet, column, row, lastColumn = column, lastRow = row] = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference) ?? [];
  if (!sheet) throw new Error(`A name is not a plain range: ${reference}`);
  return { sheet, row: Number(row), column: columnNumber(column), rows: Number(lastRow) - Number(row) + 1, columns: columnNumber(lastColumn) - columnNumber(column) + 1 };
}

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
