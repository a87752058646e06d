import type { IMutationInfo } from "@univerjs/core";
import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { joined, type Step } from "#embedded/host/step";

/**
 * Makes changes one after the other as one step of undo; each is worked out on what the ones before have left.
 * If one fails, those before are taken back and nothing is left to undo.
 */
export function makeChanges<T>(host: UniverWorkbook, changes: readonly T[], stepOf: (change: T) => Step): void {
  const made: Step[] = [];
  try {
    for (const change of changes) {
      const step = stepOf(change);
      made.push(step);
      for (const mutation of step.redo) run(host, mutation);
    }
  } catch (cause) {
    takeBack(host, joined(made).undo);
    throw cause;
  }
  const { redo, undo } = joined(made);
  host.injector.get(IUndoRedoService).pushUndoRedo({ unitID: host.workbook.getUnitId(), redoMutations: [...redo], undoMutations: [...undo] });
}

function run({ injector }: UniverWorkbook, { id, params }: IMutationInfo): void {
  if (!injector.get(ICommandService).syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}.`);
}

/** The last change may have been made in part only, so what cannot be taken back was never there. */
function takeBack({ injector }: UniverWorkbook, mutations: readonly IMutationInfo[]): void {
  const commands = injector.get(ICommandService);
  for (const { id, params } of mutations) {
    try {
      commands.syncExecuteCommand(id, params);
    } catch {
      continue;
    }
  }
}
