/** Sheets of the names we need are there already; they may be the user's own. */
export class SheetsInTheWay extends Error {
  readonly code = "sheets-in-the-way";

  constructor(readonly sheets: readonly string[]) {
    super(`already there: ${sheets.join(", ")}`);
    this.name = "SheetsInTheWay";
  }
}
