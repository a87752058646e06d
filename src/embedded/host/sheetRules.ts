import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { AddConditionalRuleMutation, CFRuleType, CFSubRuleType, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { CellRange, ConditionalFormat, SheetBlueprint, Validation } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { absoluteReference } from "#embedded/calculation/workbookData";
import { conditionalLook } from "#embedded/host/cellLook";
import type { Step } from "#embedded/host/step";

/** Validations and conditional formats of a new sheet. */
export function sheetRules({ workbook }: UniverWorkbook, sheetId: string, sheet: SheetBlueprint): Step {
  const address = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  const validations = sheet.validations.map((validation, index) => validationRule(validation, `${sheetId}-validation-${index}`));
  // Each one is put before those that are there, and the first has the last word.
  const formats = sheet.conditionalFormats.map((format, index) => formatRule(format, `${sheetId}-format-${index}`)).reverse();
  return {
    redo: [
      ...(validations.length > 0 ? [{ id: AddDataValidationMutation.id, params: { ...address, rule: validations } }] : []),
      ...formats.map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...address, rule } })),
    ],
    undo: [
      ...formats.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...address, cfId } })),
      ...(validations.length > 0 ? [{ id: RemoveDataValidationMutation.id, params: { ...address, ruleId: validations.map(({ uid }) => uid) } }] : []),
    ],
  };
}

function validationRule({ range, rule, error }: Validation, uid: string): ISheetDataValidationRule {
  return {
    ...typeOf(rule), uid,
    ranges: [univerRange(range)],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    error: `${error.title}: ${error.message}`,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function typeOf(rule: Validation["rule"]): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: DataValidationType.LIST, formula1: `=${absoluteReference(rule.source)}` };
  if (rule.kind === "formula") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  const type = rule.kind === "whole" ? DataValidationType.WHOLE : DataValidationType.DECIMAL;
  return { type, operator: DataValidationOperator.BETWEEN, formula1: String(rule.minimum), formula2: String(rule.maximum) };
}

function formatRule({ range, formula, style }: ConditionalFormat, cfId: string) {
  const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: conditionalLook(style) };
  return { cfId, ranges: [univerRange(range)], stopIfTrue: false, rule };
}

const univerRange = ({ row, column, rows, columns }: CellRange): IRange => ({
  startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2,
});
