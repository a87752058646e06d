import type { CurrentWorkbook, EmbeddedHost } from "#embedded/host/embeddedHost";

/**
 * The workbook as it now stands in an embedded host, ready for writeXlsx. Waits for a running calculation.
 * Rejects, naming what it is, when something cannot be carried over: better no file than a wrong one.
 */
export function currentWorkbook(host: Pick<EmbeddedHost, "currentWorkbook">): Promise<CurrentWorkbook> {
  return host.currentWorkbook();
}
