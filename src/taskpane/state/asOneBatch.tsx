import type { WorkbookChange, WorkbookHost } from "#workbook/host/workbookHost";

/** Lets a task change the workbook step by step, and makes all its changes as one batch: one recalculation, all or nothing. */
export async function asOneBatch(host: WorkbookHost, task: (collecting: WorkbookHost) => Promise<void>): Promise<void> {
  const changes: WorkbookChange[] = [];
  await task({
    sheetNames: () => host.sheetNames(),
    names: () => host.names(),
    read: (ranges) => host.read(ranges),
    apply: async (more) => void changes.push(...more),
    onChange: (listener) => host.onChange(listener),
    onSelect: (listener) => host.onSelect(listener),
    activate: (sheet) => host.activate(sheet),
  });
  if (changes.length > 0) await host.apply(changes);
}
