import type { Nullable } from "@univerjs/core";
import type { BaseAstNode, IDirtyUnitDefinedNameMap, IFormulaData, IFormulaDataItem, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { IDefinedNamesService, IFormulaDependencyGenerator, LexerTreeBuilder } from "@univerjs/engine-formula";
import { type FormulaCell, formulaCells } from "#embedded/calculation/formulaCells";
import { parseFormula, readsByValue } from "#embedded/calculation/parsedFormula";
import { shareFormulas } from "#embedded/calculation/sharedFormulas";
import { startRun } from "#embedded/calculation/startRun";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** One formula to be calculated: its cell, and the distance from the cell that `node` is written for. */
export type Step = Readonly<Pick<IFormulaDependencyTree, Place>> & { readonly node: BaseAstNode };

type Place = "unitId" | "subUnitId" | "row" | "column" | "rowCount" | "columnCount" | "refOffsetX" | "refOffsetY" | "formula";

/** Every formula after those it reads. */
export interface CalculationOrder {
  readonly steps: readonly Step[];
  /** Formulas, names, sheets and spills; the order holds as long as these are the same. */
  readonly madeFrom: readonly string[];
  /** False where the order depends on values, so that it holds for one calculation. */
  readonly isLasting: boolean;
}

/** Prepares Univer for a run and returns the order: `kept` if it still holds, otherwise a new one. */
export async function prepareRun(host: UniverWorkbook, spills: readonly string[], kept?: CalculationOrder): Promise<CalculationOrder> {
  const cells = formulaCells(host);
  const madeFrom = [...spills, ...sheetsOf(host), ...namesOf(host).map((each) => each.join(" ")), ...cells.map(textOf)];
  if (!kept?.isLasting || !areSame(kept.madeFrom, madeFrom)) return newOrder(host, cells, madeFrom);
  startRun(host);
  return kept;
}

async function newOrder(host: UniverWorkbook, cells: readonly FormulaCell[], madeFrom: readonly string[]): Promise<CalculationOrder> {
  const formulas = shareFormulas(cells, host.workbook.getUnitId(), host.injector.get(LexerTreeBuilder));
  startRun(host, formulas, allChanged(host, formulas));
  const texts = new Set(itemsOf(formulas[host.workbook.getUnitId()]).map(({ f }) => f));
  const nodes = new Map([...texts].map((text) => [text, parseFormula(host, text)]));
  startRun(host, formulas);
  const trees = await generatorWith(host, nodes).generate();
  // The list is a stack: the formula to be calculated first comes last.
  const steps = trees.reverse().map((tree) => stepOf(tree, nodes.get(tree.formula) ?? parseFormula(host, tree.formula)));
  return { steps, madeFrom, isLasting: ![...nodes.values()].some(readsByValue) };
}

/**
 * All names and all formulas, marked as changed: Univer keeps parsed formulas with the cells that a name once meant, and
 * does not notice for every one of them that the name has moved.
 */
function allChanged(host: UniverWorkbook, formulas: IFormulaData): IDirtyUnitDefinedNameMap {
  const unitId = host.workbook.getUnitId();
  const texts = itemsOf(formulas[unitId]).map(({ f }) => [f, f] as const);
  return { [unitId]: Object.fromEntries([...namesOf(host), ...texts]) };
}

/** Univer's own generator, but reading the formulas just parsed instead of those it has kept. */
function generatorWith(host: UniverWorkbook, nodes: ReadonlyMap<string, BaseAstNode>): IFormulaDependencyGenerator {
  const generator = host.injector.get(IFormulaDependencyGenerator);
  const getTreeNode = ({ formula }: IFormulaDependencyTree): BaseAstNode => nodes.get(formula) ?? parseFormula(host, formula);
  return Object.assign(generator, { _getTreeNode: getTreeNode });
}

function itemsOf(sheets: IFormulaData[string]): IFormulaDataItem[] {
  const rows = Object.values(sheets ?? {}).flatMap((sheet) => Object.values(sheet ?? {}));
  return rows.flatMap((row) => Object.values<Nullable<IFormulaDataItem>>(row)).filter((item) => item !== null && item !== undefined);
}

/** Copied out of the tree, which works its place out anew each time it is asked. */
function stepOf(tree: IFormulaDependencyTree, node: BaseAstNode): Step {
  const { unitId, subUnitId, row, column, rowCount, columnCount, refOffsetX, refOffsetY, formula } = tree;
  return { unitId, subUnitId, row, column, rowCount, columnCount, refOffsetX, refOffsetY, formula, node };
}

function namesOf({ injector, workbook }: UniverWorkbook): (readonly [string, string])[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  return Object.values(names).map(({ name, formulaOrRefString }) => [name, formulaOrRefString]);
}

const sheetsOf = ({ workbook }: UniverWorkbook): string[] =>
  workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getRowCount(), sheet.getColumnCount(), sheet.getName()].join(" "));

const textOf = ({ sheetId, row, column, formula }: FormulaCell): string => `${sheetId} ${row} ${column} ${formula}`;

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index]);
