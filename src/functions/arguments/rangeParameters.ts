import type { Parameter } from "#functions/functionRecord";
import { CellFault, type Matrix } from "#functions/worksheetFunction";

const range = (name: string, help: string): Parameter<Matrix> => ({
  name,
  help,
  kind: "range",
  optional: false,
  read: (argument) => {
    // Excel hands over an omitted range as a blank cell; without this, no keys at all would be the default plan.
    if (!argument || (argument.length === 1 && argument[0].length === 1 && argument[0][0] === null)) throw new CellFault("#VALUE!", `${name} is left out; allowed is a range.`);
    return argument;
  },
});

/** The keys of a scenario, one in each cell. */
export const keysParameter = range("keys", "Keys of the scenario's inputs, for example ML_Keys.");

/** The values of one scenario, cell by cell for the keys. */
export const valuesParameter = range("values", "Their values, for example ML_Active; a blank takes the default.");

/** The values of several scenarios side by side. */
export const scenariosParameter = range("scenarios", "Their values, one column for each scenario, for example ML_Effective; a column without a name stays blank.");

/** Benchmarks that differ from the defaults: a column of keys and one of values. */
export const benchmarksParameter: Parameter<Matrix | undefined> = {
  name: "benchmarks",
  help: "Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.",
  kind: "range",
  optional: true,
  read: (argument) => argument,
};
