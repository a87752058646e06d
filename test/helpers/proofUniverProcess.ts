/**
 * Runs Univer outside Jest, whose sandbox makes every look at a global slow: a calculation takes nearly twice as long in it.
 * Started by proofUniver.ts; the names of the methods of `Calculator` arrive as messages, one at a time.
 */
import { openCalculator, type Calculator } from "#embedded/calculation/openCalculator";
import { catalogue } from "#functions/catalogue";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";

export type CalculatorMethod = Exclude<keyof Calculator, "dispose">;

export type Task = { readonly open: WorkbookBlueprint; readonly without: readonly string[] } | { readonly call: CalculatorMethod; readonly with: readonly unknown[] };

export interface Answer {
  readonly result?: unknown;
  readonly error?: string;
}

let calculator: Calculator | undefined;

process.on("message", (task: Task) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});

async function answerTo(task: Task): Promise<Answer> {
  try {
    return { result: await perform(task) };
  } catch (fault) {
    return { error: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}

async function perform(task: Task): Promise<unknown> {
  if ("open" in task) {
    calculator?.dispose();
    calculator = openCalculator(task.open, catalogue.filter(({ name }) => !task.without.includes(name)));
    return undefined;
  }
  if (!calculator) throw new Error("No workbook is open.");
  return (calculator[task.call] as (...values: readonly unknown[]) => unknown)(...task.with);
}
