/** An input of the active scenario by the key that stands in a cell. */
export const activeInput = (keyCell: string): string => `INDEX(ML_Active,MATCH(${keyCell},ML_Keys,0))`;

/** A benchmark by its key, given as a formula that makes a text; COLUMNS finds the value column without a number. */
export const benchmark = (key: string): string => `VLOOKUP(${key},ML_Benchmarks,COLUMNS(ML_Benchmarks),FALSE)`;
