import type { FunctionRecord } from "#functions/functionRecord";
import { helpIndex } from "#functions/help/helpIndex";
import { helpPage } from "#functions/help/helpPage";
import { helpFile, helpIndexFile } from "#functions/help/helpUrl";

/** Every file of the help folder by its name: the index and one page for each function. */
export const helpPages = (records: readonly FunctionRecord[]): ReadonlyMap<string, string> =>
  new Map([[helpIndexFile, helpIndex(records)], ...records.map((record): [string, string] => [helpFile(record.id), helpPage(record)])]);
