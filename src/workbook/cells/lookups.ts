/**
 * An input of the active scenario by the key that stands in a cell.
 *
 * @example activeInput("$B8") // "INDEX(ML_Active,MATCH($B8,ML_Keys,0))"
 */
export const activeInput = (keyCell: string): string => `INDEX(ML_Active,MATCH(${keyCell},ML_Keys,0))`;

/**
 * A benchmark by its key, given as a formula that makes a text; COLUMNS finds the value column without a number.
 *
 * @example benchmark("$B8") // "VLOOKUP($B8,ML_Benchmarks,COLUMNS(ML_Benchmarks),FALSE)"
 */
export const benchmark = (key: string): string => `VLOOKUP(${key},ML_Benchmarks,COLUMNS(ML_Benchmarks),FALSE)`;
