export type TokenKind = "text" | "number" | "cell" | "sheet" | "function" | "name" | "boolean" | "error" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** In this order: what comes first wins. Whole rows such as `1:9` are none of these, so their numbers show up as numbers. */
const patterns: readonly (readonly [TokenKind | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'!/y],
  ["error", /#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|BUSY!)/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y],
  ["function", /[A-Za-z_][\w.]*(?=\()/y],
  ["cell", /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\w.(!])/y],
  ["sheet", /[A-Za-z_][\w.]*!/y],
  ["boolean", /(?:TRUE|FALSE)(?![\w.])/iy],
  ["name", /[A-Za-z_][\w.]*/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%,;:(){}#@$!]/y],
];

/** The pieces of a formula in order, without blanks; throws at what it does not understand. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = formula.startsWith("=") ? 1 : 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    if (token.kind !== "space") found.push(token as Token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): { kind: Token["kind"] | "space"; text: string } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`What is this: ${formula.slice(at)}`);
}

/** The formula with relative cells as distances from the cell it stands in: copies of one formula become equal. */
export const relativeTo = (formula: string, row: number, column: number): string =>
  tokens(formula).map(({ kind, text }) => (kind === "cell" ? relativeCell(text, row, column) : text)).join(" ");

/** The formula after its cell has moved down by `rows` as a sort moves it: references without `$` move along. */
export const movedDown = (formula: string, rows: number): string =>
  `=${tokens(formula).map(({ kind, text }) => (kind === "cell" ? text.replace(/^(\$?[A-Za-z]+)(\d+)$/, (_, letters: string, row: string) => `${letters}${Number(row) + rows}`) : text)).join("")}`;

function relativeCell(text: string, row: number, column: number): string {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const [atRow, atColumn] = [Number(digits), columnNumber(letters)];
  return `R${fixedRow ? atRow : `[${atRow - row}]`}C${fixedColumn ? atColumn : `[${atColumn - column}]`}`;
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
