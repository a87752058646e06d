import { bundles } from "#test/bench/bundles";
import { functionCalls } from "#test/bench/functionCalls";
import { page } from "#test/bench/page";
import { planning } from "#test/bench/planning";
import { structure } from "#test/bench/structure";
import { linesOf, type Table } from "#test/bench/table";

/** One entry for each measured area, in the order in which they are printed. */
const areas: readonly (() => Table | Promise<Table>)[] = [planning, functionCalls, structure, bundles, page];

/** An area that cannot be measured says why, and the others are still printed. */
async function printed(measure: () => Table | Promise<Table>): Promise<void> {
  try {
    console.log([...linesOf(await measure()), ""].join("\n"));
  } catch (error) {
    console.error(`${measure.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function printAll(): Promise<void> {
  for (const measure of areas) await printed(measure);
}

void printAll();
