import { catalogue } from "#functions/catalogue";
import { fromExcel } from "#functions/excel/fromExcel";
import type { Table } from "#test/bench/table";
import { timeOf } from "#test/bench/timeOf";
import { callOf } from "#test/unit/functions/callOf";

const calls = 10_000;

/** How long 10,000 cells with a worksheet function take, arguments as Excel hands them over; blocks of the same cells share one plan. */
export function functionCalls(): Table {
  const rows = catalogue.map(({ name, example, evaluate }) => {
    const { arguments_ } = callOf(example.call);
    const time = timeOf(() => evaluate(fromExcel(arguments_)));
    return { function: name, "one call µs": (time * 1000).toFixed(2), "10,000 calls ms": (time * calls).toFixed(0) };
  });
  return { title: "Time of worksheet functions", rows };
}
