import { blockInExcel } from "#functions/excel/evaluateInExcel";

/**
 * Lists whom to hire and when, one row for each hire in order of start.
 * @customfunction HIRES HIRES
 * @helpurl https://localhost:3000/help/HIRES.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param values Their values, for example ML_Active; a blank takes the default.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns One row for each hire; months count from the plan's first month. A scenario that cannot be planned gives one row with the reason under Status.
 */
export function hires(keys: unknown[][], values: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("HIRES", keys, values, benchmarks);
}

/**
 * Shows the team by role now, in month 12 and at the end of the plan.
 * @customfunction STAFFING STAFFING
 * @helpurl https://localhost:3000/help/STAFFING.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param values Their values, for example ML_Active; a blank takes the default.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns One row for each role, then the whole team, then data scientists per ML engineer (blank without ML engineers).
 */
export function staffing(keys: unknown[][], values: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("STAFFING", keys, values, benchmarks);
}

/**
 * Shows the first-year budget by category, held against the guide's bands.
 * @customfunction BUDGET BUDGET
 * @helpurl https://localhost:3000/help/BUDGET.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param values Their values, for example ML_Active; a blank takes the default.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns Rows for people, infrastructure, enablement, what is spent, the reserve and the first-year total. Money to move is positive where a category has too little.
 */
export function budget(keys: unknown[][], values: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("BUDGET", keys, values, benchmarks);
}

/**
 * Lists the phases of the plan with the months they take.
 * @customfunction ROADMAP ROADMAP
 * @helpurl https://localhost:3000/help/ROADMAP.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param values Their values, for example ML_Active; a blank takes the default.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns One row for each phase; months count from the plan's first month. Reached is 1 where the phase reaches its level.
 */
export function roadmap(keys: unknown[][], values: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("ROADMAP", keys, values, benchmarks);
}

/**
 * Lists what to know before approving the plan, gravest first.
 * @customfunction FINDINGS FINDINGS
 * @helpurl https://localhost:3000/help/FINDINGS.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param values Their values, for example ML_Active; a blank takes the default.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns One row for each finding, or one that says there is none. A scenario that cannot be planned gives a row for each reason.
 */
export function findings(keys: unknown[][], values: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("FINDINGS", keys, values, benchmarks);
}

/**
 * Compares scenarios: key figures down, scenarios across.
 * @customfunction COMPARE COMPARE
 * @helpurl https://localhost:3000/help/COMPARE.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param scenarios Their values, one column for each scenario, for example ML_Effective; a column without a name stays blank.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns Rows for name, status and every key figure. A scenario that cannot be planned says why in its status; the others stay.
 */
export function compare(keys: unknown[][], scenarios: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("COMPARE", keys, scenarios, benchmarks);
}

/**
 * Gives the plan by month: level, people and cost as the engine has them.
 * @customfunction MONTHLY MONTHLY
 * @helpurl https://localhost:3000/help/MONTHLY.html
 * @param keys Keys of the scenario's inputs, for example ML_Keys.
 * @param values Their values, for example ML_Active; a blank takes the default.
 * @param [benchmarks] Two columns, keys and values, for example ML_Benchmarks; if left out, the default benchmarks.
 * @returns Rows for level, headcount, starts, effective capacity, pay, hiring, backfill, vacancy, infrastructure, enablement and total; months past the plan are 0.
 */
export function monthly(keys: unknown[][], values: unknown[][], benchmarks?: unknown[][]): unknown[][] {
  return blockInExcel("MONTHLY", keys, values, benchmarks);
}
