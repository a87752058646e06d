import ts from "typescript";
import { sourceFiles } from "#test/architecture/sourceFiles";
import type { Table } from "#test/bench/table";

/** How long files and functions of `src` are, by room and together. */
export function structure(): Table {
  const files = sourceFiles("src").map(({ path, text }) => ({ room: path.split("/")[1], lines: linesIn(text), functions: functionLines(path, text) }));
  const rooms = [...new Set(files.map(({ room }) => room))].sort();
  const row = (room: string, of: typeof files) => {
    const [lines, functions] = [of.map((file) => file.lines), of.flatMap((file) => file.functions)];
    return { room, files: of.length, lines: lines.reduce((total, count) => total + count, 0), ...figures("file", lines), functions: functions.length, ...figures("function", functions) };
  };
  return { title: "Lines of src", rows: [...rooms.map((room) => row(room, files.filter((file) => file.room === room))), row("all", files)] };
}

const linesIn = (text: string): number => text.trimEnd().split("\n").length;

/** Lines of every function in a file; one inside another counts in both. */
function functionLines(path: string, text: string): number[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) found.push(linesIn(node.getText(file)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function figures(of: string, lines: readonly number[]): Record<string, number> {
  const sorted = [...lines].sort((first, second) => first - second);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { [`${of} median`]: at(0.5), [`${of} p90`]: at(0.9), [`${of} max`]: at(1) };
}
