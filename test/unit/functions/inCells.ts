import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import type { Matrix, Scalar } from "#functions/worksheetFunction";

type Values = Readonly<Record<string, unknown>>;

/** The two columns of a scenario as functions receive them: keys, and values with `none` for no value. */
export const inCells = (scenario: Values = {}): [keys: Matrix, values: Matrix] => [
  Object.keys(scenario).map((key) => [key]),
  Object.values(scenario).map((value) => [inCell(value)]),
];

/** Benchmarks as the range of two columns in which they stand. */
export const benchmarksInCells = (benchmarks: Values): Matrix => Object.entries(benchmarks).map(([key, value]) => [key, inCell(value)]);

/** Every key, and one column for each scenario, blank where a scenario leaves a key out. */
export const sideBySide = (...scenarios: Values[]): [keys: Matrix, values: Matrix] => [
  scenarioKeys.map((key) => [key]),
  scenarioKeys.map((key) => scenarios.map((scenario) => inCell(scenario[key] ?? ""))),
];

const inCell = (value: unknown): Scalar => (value === null ? "none" : (value as Scalar));
