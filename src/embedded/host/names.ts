import type { IMutationInfo } from "@univerjs/core";
import { deserializeRangeWithSheet, IDefinedNamesService, isReferenceString, RemoveDefinedNameMutation, SetDefinedNameMutation, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { NamedRange } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { absoluteReference } from "#embedded/calculation/workbookData";
import type { Step } from "#embedded/host/step";

const ofWorkbook = "AllDefaultWorkbook";

/** Names of workbook scope that point at a plain range. */
export function namedRanges(host: UniverWorkbook): NamedRange[] {
  return definedNames(host).flatMap((defined) => rangeNamed(defined, host) ?? []);
}

/** Names that do not: constants, formulas, names of one sheet. */
export function otherNames(host: UniverWorkbook): string[] {
  return definedNames(host).filter((defined) => !rangeNamed(defined, host)).map(({ name }) => name);
}

/** Defines names, anew where they are there already. */
export function setNames(host: UniverWorkbook, names: readonly NamedRange[]): Step {
  const unitId = host.workbook.getUnitId();
  const steps = names.map(({ name, range }) => {
    const before = definedNames(host).find((defined) => defined.name.toLowerCase() === name.toLowerCase() && isOfWorkbook(defined));
    const after = { id: before?.id ?? `muster-${name}`, name, formulaOrRefString: absoluteReference(range), localSheetId: ofWorkbook };
    return { redo: [setting(unitId, after)], undo: [before ? setting(unitId, before) : removing(unitId, after)] };
  });
  return { redo: steps.flatMap(({ redo }) => redo), undo: steps.flatMap(({ undo }) => undo) };
}

const definedNames = ({ injector, workbook }: UniverWorkbook): IDefinedNamesServiceParam[] =>
  Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {});

const isOfWorkbook = ({ localSheetId = ofWorkbook }: IDefinedNamesServiceParam): boolean => localSheetId === ofWorkbook;

const setting = (unitId: string, param: IDefinedNamesServiceParam): IMutationInfo => ({ id: SetDefinedNameMutation.id, params: { unitId, ...param } });
const removing = (unitId: string, param: IDefinedNamesServiceParam): IMutationInfo => ({ id: RemoveDefinedNameMutation.id, params: { unitId, ...param } });

function rangeNamed(defined: IDefinedNamesServiceParam, { workbook }: UniverWorkbook): NamedRange | undefined {
  const reference = defined.formulaOrRefString.replace(/^=/, "");
  if (!isOfWorkbook(defined) || !isReferenceString(reference)) return undefined;
  const { sheetName, range: { startRow, endRow, startColumn, endColumn } } = deserializeRangeWithSheet(reference);
  if (!workbook.getSheetBySheetName(sheetName)) return undefined;
  return { name: defined.name, range: { sheet: sheetName, row: startRow + 1, column: startColumn + 1, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 } };
}
