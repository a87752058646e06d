import { futureFunctions, unsupportedFunctions } from "#embedded/export/futureFunctions";

const literals = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const functionCall = /(?<![\w.$!])([A-Za-z][A-Za-z0-9.]*)\(/g;
const addInCall = /(?<![\w.$!])(MUSTER\.[A-Za-z0-9_.]+)\(/gi;

/** The formula as Excel keeps it in the file: no `=`, young functions prefixed, add-in functions by their stored name. */
export function storedFormula(formula: string): string {
  if (!formula.startsWith("=")) throw new Error(`A formula starts with "=": ${formula}`);
  return outsideLiterals(formula.slice(1), (code) =>
    code.replace(addInCall, (_, name: string) => `${storedFunctionName(name)}(`).replace(functionCall, (_, name: string) => `${prefixed(name)}(`),
  );
}

/** Full names of the add-in functions a formula calls, e.g. `MUSTER.HIRES`. */
export function addInFunctionsIn(formula: string): string[] {
  const found: string[] = [];
  outsideLiterals(formula, (code) => {
    for (const [, name] of code.matchAll(addInCall)) found.push(name.toUpperCase());
    return code;
  });
  return found;
}

/** `MUSTER.HIRES` → `_xldudf_MUSTER_HIRES`, as Excel writes functions of add-ins. */
export function storedFunctionName(name: string): string {
  return `_xldudf_${name.toUpperCase().replaceAll(".", "_")}`;
}

function prefixed(name: string): string {
  if (unsupportedFunctions.has(name.toUpperCase())) throw new Error(`${name} cannot be stored: use classic functions in formulas.`);
  return futureFunctions.has(name.toUpperCase()) ? `_xlfn.${name}` : name;
}

/** Texts and quoted sheet names stay as they are: every second piece of the split is one. */
function outsideLiterals(formula: string, change: (code: string) => string): string {
  return formula.split(literals).map((piece, index) => (index % 2 === 0 ? change(piece) : piece)).join("");
}
