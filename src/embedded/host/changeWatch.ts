import type { IDisposable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { OtherFormulaMarkDirty } from "@univerjs/engine-formula";
import type { CellsChanged } from "#workbook/host/workbookHost";
import type { CellRange } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { changedRanges } from "#embedded/host/changedRanges";

/**
 * Notes what changes cells and by whom, and asks for a calculation; tells its listeners when that is done.
 * Formulas of conditional formats and validations that are new or moved are no change of cells: `rulesChanged` hears of them.
 */
export class ChangeWatch {
  private readonly listeners = new Set<(change: CellsChanged) => void>();
  private readonly noted: Record<"own" | "user", CellRange[] | undefined> = { own: undefined, user: undefined };
  private readonly listening: IDisposable;
  private author: "own" | "user" = "user";

  constructor(host: UniverWorkbook, changed: () => void, rulesChanged: () => void) {
    this.listening = host.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === OtherFormulaMarkDirty.id) return rulesChanged();
      // Results of a calculation are put into cells by the same mutations, but locally.
      const isResult = options?.onlyLocal === true && id.startsWith("sheet.mutation");
      const ranges = isResult || !params ? undefined : changedRanges(id, params, host);
      if (!ranges) return;
      this.noted[this.author] = [...(this.noted[this.author] ?? []), ...ranges];
      changed();
    });
  }

  /** What `make` does is our own doing. */
  own(make: () => void): void {
    this.author = "own";
    try {
      make();
    } finally {
      this.author = "user";
    }
  }

  onChange(listener: (change: CellsChanged) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Takes what was noted so far; the result tells the listeners. */
  take(): () => void {
    const changes = (["own", "user"] as const).flatMap((by) => (this.noted[by] ? [{ by, ranges: this.noted[by] }] : []));
    this.noted.own = this.noted.user = undefined;
    return () => changes.forEach((change) => [...this.listeners].forEach((listener) => listener(change)));
  }

  dispose(): void {
    this.listening.dispose();
  }
}
