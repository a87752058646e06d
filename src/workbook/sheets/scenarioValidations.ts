import type { Allowed, Field } from "#engine/fields/field";
import { scenarioField, scenarioKeys } from "#engine/scenario/scenarioSchema";
import type { CellRange, Validation } from "#workbook/blueprint/blueprint";
import { activeScenarioCell } from "#workbook/assembly/inputNames";
import { columnLetters } from "#workbook/cells/address";
import { scenarioColumns as columns } from "#workbook/layout/columns";
import { listRange } from "#workbook/layout/lists";
import { scenarioRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { allowedText } from "#wording/allowedText";

const longestTitle = 32;
const longestMessage = 255;

/** What each input accepts, for Excel to hold the user to: lists by range, numbers within their limits, `none` where a key may be blank. */
export function scenarioValidations(): Validation[] {
  const perKey = scenarioKeys.flatMap((key, index) => {
    const field = scenarioField(key);
    const range = { sheet: sheetNames.scenarios, row: rows.first + index, column: columns.base, rows: 1, columns: columns.scenarios };
    const rule = ruleFor(key, field, `${columnLetters(columns.base)}${range.row}`);
    return rule ? [{ range, rule, ...messages(field) }] : [];
  });
  return [...perKey, activeRule(activeScenarioCell)];
}

function ruleFor(key: string, { allowed, optional }: Field, cell: string): Validation["rule"] | undefined {
  switch (allowed.kind) {
    case "choice":
    case "switch":
      return { kind: "list", source: listRange(key) };
    case "whole":
      return optional ? { kind: "formula", formula: `=OR(${cell}="none",AND(ISNUMBER(${cell}),${within(allowed, cell)},${cell}=INT(${cell})))` } : { kind: "whole", minimum: allowed.minimum, maximum: allowed.maximum };
    case "number":
      return optional ? { kind: "formula", formula: `=OR(${cell}="none",AND(ISNUMBER(${cell}),${within(allowed, cell)}))` } : { kind: "decimal", minimum: allowed.minimum, maximum: allowed.maximum };
    default:
      return undefined;
  }
}

const within = ({ minimum, maximum, above }: Extract<Allowed, { minimum: number }>, cell: string): string =>
  `${cell}${above ? ">" : ">="}${minimum},${cell}<=${maximum}`;

const messages = ({ label, help, allowed, optional }: Field): Pick<Validation, "prompt" | "error"> => {
  const allowedHere = allowedText(allowed) + (optional ? ", none, or blank" : "");
  const title = label.slice(0, longestTitle);
  return {
    prompt: { title, message: help.slice(0, longestMessage) },
    error: { title, message: `Allowed is ${allowedHere}.`.slice(0, longestMessage) },
  };
};

const activeRule = (range: CellRange): Validation => ({
  range,
  rule: { kind: "whole", minimum: 1, maximum: columns.scenarios },
  prompt: { title: "Active scenario", message: "Number of the scenario that every sheet shows: 1 is Base." },
  error: { title: "Active scenario", message: `Allowed is a whole number from 1 to ${columns.scenarios}.` },
});
