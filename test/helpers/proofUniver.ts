import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { CellChange } from "#embedded/calculation/cellChange";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { Answer, Task } from "#test/helpers/proofUniverProcess";

/** Univer in a process of its own, with one workbook open at a time. */
export interface Univer {
  /** Closes the workbook before; functions in `without` are as if the add-in were not there. */
  open(blueprint: WorkbookBlueprint, without?: readonly string[]): Promise<void>;
  setCells(changes: readonly CellChange[]): Promise<void>;
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  calculate(): Promise<CalculatedWorkbook>;
  stop(): void;
}

export function startUniver(): Univer {
  const child = fork(join(__dirname, "proofUniverProcess.ts"), { execArgv: ["--import", "tsx"], serialization: "advanced", stdio: ["ignore", "inherit", "pipe", "ipc"] });
  // What Univer complains of there is a fault here as well.
  child.stderr?.on("data", (text: Buffer) => console.error(String(text)));
  const ask = oneAtATime(child);
  return {
    open: (open, without = []) => ask({ open, without }) as Promise<void>,
    setCells: (changes) => ask({ call: "setCells", with: [changes] }) as Promise<void>,
    insertRows: (...values) => ask({ call: "insertRows", with: values }) as Promise<void>,
    calculate: () => ask({ call: "calculate", with: [] }) as Promise<CalculatedWorkbook>,
    stop: () => child.disconnect(),
  };
}

/** Every workbook as it shows after one full calculation; two at a time. */
export async function calculateAll(blueprints: ReadonlyMap<string, WorkbookBlueprint>): Promise<Map<string, CalculatedWorkbook>> {
  const waiting = [...blueprints];
  const calculated = new Map<string, CalculatedWorkbook>();
  const work = async (): Promise<void> => {
    const univer = startUniver();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await univer.open(next[1]);
      calculated.set(next[0], await univer.calculate());
    }
    univer.stop();
  };
  await Promise.all([work(), work()].slice(0, blueprints.size));
  return calculated;
}

/** Sends one task after another; each answer belongs to the task sent last. */
function oneAtATime(child: ChildProcess): (task: Task) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  const send = (task: Task): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error("The process with Univer has ended."));
      child.once("exit", gone);
      child.once("message", ({ result, error }: Answer) => {
        child.off("exit", gone);
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
      child.send(task);
    });
  return (task) => (last = last.then(() => send(task), () => send(task)));
}
