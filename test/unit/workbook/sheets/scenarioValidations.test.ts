import { scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { scenarioColumns } from "#workbook/layout/columns";
import { listRange } from "#workbook/layout/lists";
import { scenarioRows } from "#workbook/layout/rows";
import { scenarioValidations } from "#workbook/sheets/scenarioValidations";

const validations = scenarioValidations();
const of = (key: ScenarioKey) => validations.find(({ range }) => range.row === scenarioRows.first + scenarioKeys.indexOf(key));

describe("scenarioValidations", () => {
  it.each<[ScenarioKey, unknown]>([
    ["pace", { kind: "list", source: listRange("pace") }],
    ["vacancyCredit", { kind: "list", source: listRange("vacancyCredit") }],
    ["horizonMonths", { kind: "whole", minimum: 12, maximum: 60 }],
    ["attritionRate", { kind: "decimal", minimum: 0, maximum: 0.9 }],
  ])("holds %s to its limits", (key, rule) => {
    expect(of(key)?.rule).toEqual(rule);
  });

  it("takes none where a key may be blank", () => {
    const cell = `E${scenarioRows.first + scenarioKeys.indexOf("readinessData")}`;
    expect(of("readinessData")?.rule).toEqual({ kind: "formula", formula: `=OR(${cell}="none",AND(ISNUMBER(${cell}),${cell}>=1,${cell}<=5,${cell}=INT(${cell})))` });
  });

  it("covers the own cells of all scenarios", () => {
    expect(of("pace")?.range).toMatchObject({ column: scenarioColumns.base, rows: 1, columns: 5 });
  });

  it("stays within the lengths that Excel takes", () => {
    const texts = validations.flatMap(({ prompt, error }) => [prompt, error]);
    expect(texts.filter(({ title, message }) => title.length > 32 || message.length > 255 || title === "" || message === "")).toEqual([]);
  });
});
