import type { DataValidation } from "hucre";
import type { Validation } from "#workbook/blueprint/blueprint";
import { absoluteReference, localReference } from "#embedded/export/references";
import { storedFormula } from "#embedded/export/storedFormula";

/** Excel repairs (that is: drops) a validation whose texts are longer. */
const longest = { title: 32, message: 255 };

/** A validation with its drop-down, prompt and error message as the writer takes it. */
export function storedValidation({ range, rule, prompt, error }: Validation): DataValidation {
  return {
    ...storedRule(rule),
    range: localReference(range),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
    inputTitle: fitting(prompt.title, longest.title),
    inputMessage: fitting(prompt.message, longest.message),
    errorTitle: fitting(error.title, longest.title),
    errorMessage: fitting(error.message, longest.message),
  };
}

function storedRule(rule: Validation["rule"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: "list", formula1: absoluteReference(rule.source) };
  if (rule.kind === "formula") return { type: "custom", formula1: storedFormula(rule.formula) };
  return { type: rule.kind, operator: "between", formula1: String(rule.minimum), formula2: String(rule.maximum) };
}

function fitting(text: string, limit: number): string {
  if (text.length > limit) throw new Error(`Excel allows ${limit} characters in this text of a validation: "${text}"`);
  return text;
}
