import type { FunctionRecord } from "#functions/functionRecord";
import { helpFile } from "#functions/help/helpUrl";
import { syntax } from "#functions/help/helpPage";
import { escaped, page, table } from "#functions/help/html";

/** The page that lists every worksheet function. */
export function helpIndex(records: readonly FunctionRecord[]): string {
  const rows = records.map((record) => [
    `<a href="${helpFile(record.id)}">${escaped(record.name)}</a>`, escaped(record.summary), `<code>${escaped(syntax(record))}</code>`,
  ]);
  return page("Worksheet functions – Muster", [
    "<main><h1>Worksheet functions</h1>",
    "<p>Functions that Muster adds to Excel. Those over ranges plan the scenario that stands in them; the others answer single questions with the default benchmarks.</p>",
    `${table("All functions", ["Function", "What it does", "Call"], rows)}</main>`,
  ].join("\n"));
}
