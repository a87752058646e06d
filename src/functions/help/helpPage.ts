import type { FunctionExample, FunctionRecord, Parameter } from "#functions/functionRecord";
import { helpIndexFile } from "#functions/help/helpUrl";
import { escaped, page, table } from "#functions/help/html";
import type { Matrix, Scalar } from "#functions/worksheetFunction";
import { allowedText } from "#wording/allowedText";

/** The help page of one worksheet function as a complete HTML document. */
export function helpPage(record: FunctionRecord): string {
  const { name, summary, example } = record;
  return page(`${name} – Muster`, [
    `<nav aria-label="Help"><a href="${helpIndexFile}">All worksheet functions</a></nav>`,
    `<main><h1>${escaped(name)}</h1>`,
    `<p>${escaped(summary)}</p>`,
    `<p><code>${escaped(syntax(record))}</code></p>`,
    `<h2>Arguments</h2>${parametersOf(record)}`,
    `<h2>Result</h2>${resultOf(record)}`,
    `<h2>Example</h2><p><code>${escaped(example.call)}</code></p>${exampleResult(example)}`,
    `<h2>Errors</h2>${errorsOf(record)}</main>`,
  ].join("\n"));
}

/**
 * How a function is called; arguments in brackets may be left out.
 *
 * @example syntax({ name: "MUSTER.VERSION", parameters: [] }) // "=MUSTER.VERSION()"
 */
export const syntax = ({ name, parameters }: Pick<FunctionRecord, "name" | "parameters">): string =>
  `=${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;

function parametersOf({ parameters }: FunctionRecord): string {
  if (parameters.length === 0) return "<p>None.</p>";
  return table("Arguments in order", ["Argument", "Meaning", "Allowed", "If left out"], parameters.map((parameter) => [
    `<code>${escaped(parameter.name)}</code>`, escaped(parameter.help), escaped(accepts(parameter)), escaped(leftOut(parameter)),
  ]));
}

const accepts = ({ allowed }: Parameter): string => (allowed ? allowedText(allowed) : "a range");

const leftOut = ({ optional, initial }: Parameter): string => (!optional ? "must be given" : initial === undefined ? "the defaults" : String(initial));

function resultOf({ result }: FunctionRecord): string {
  const columns = result.columns ? `<p>Columns: ${result.columns.map(escaped).join(", ")}. They are not part of the block.</p>` : "";
  const kind = { block: "A block of cells that spills from the cell with the formula.", number: "A number.", text: "A text." }[result.kind];
  return `<p>${kind} ${escaped(result.help)}</p>${columns}`;
}

function exampleResult({ result }: FunctionExample): string {
  if (!Array.isArray(result)) return `<p>gives <code>${escaped(String(result))}</code></p>`;
  return table("What it gives (first cells)", [], (result as Matrix).map((row) => row.map(shown)));
}

const shown = (cell: Scalar): string => escaped(String(cell ?? ""));

function errorsOf({ parameters, result, noAnswer }: FunctionRecord): string {
  const singles = parameters.filter(({ allowed }) => allowed);
  const ranges = parameters.some(({ kind }) => kind === "range") ? ["the ranges of keys and values differ in size, or a key stands there twice"] : [];
  const wrong = [...singles.map((parameter) => `${parameter.name} is not ${accepts(parameter)}`), ...ranges, "an argument holds an error"];
  return table("What an error means", ["Error", "When"], [
    ...(parameters.length > 0 ? [["#VALUE!", `One of: ${wrong.map(escaped).join("; ")}.`]] : []),
    ...(noAnswer === undefined ? [] : [["#N/A", escaped(noAnswer)]]),
    ["#NAME?", "The add-in is not loaded. Open its task pane, then enter the formula anew."],
    ["#BUSY!", "The add-in is still loading."],
    ...(result.kind === "block" ? [["#SPILL!", "Cells below or to the right of the formula are not empty."]] : []),
  ]);
}
