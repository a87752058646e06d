import { engineVersion } from "#engine/engineVersion";
import { fingerprint } from "#workbook/assembly/fingerprint";
import { blockOf, built, rangeOf, valuesIn } from "#test/unit/workbook/built";

const variants = [["live"], ["hand-over"]] as const;

/** Lines of the register below its title and headings. */
const register = (variant: "live" | "hand-over") => {
  const workbook = built({ variant });
  const lines = blockOf(workbook, "sources.register").cells.slice(2).map((row) => row.map((cell) => cell?.value));
  const blocks = workbook.sheets.flatMap(({ name, blocks: own }) => own.map((block) => ({ sheet: name, ...block }))).filter(({ id }) => id !== "sources.register");
  return { workbook, lines, blocks };
};

describe("registerBlock", () => {
  it.each(variants)("lists every block of the %s workbook but itself", (variant) => {
    const { lines, blocks } = register(variant);
    expect(lines.map(([id]) => id).sort()).toEqual(blocks.map(({ id }) => id).sort());
  });

  it.each(variants)("gives the address of every block of the %s workbook", (variant) => {
    const { lines, blocks } = register(variant);
    const wrong = blocks.filter(({ id, sheet, row, column, cells }) => {
      const range = rangeOf(String(lines.find((line) => line[0] === id)?.[1]));
      return JSON.stringify(range) !== JSON.stringify({ sheet, row, column, rows: cells.length, columns: cells[0].length });
    });
    expect(wrong).toEqual([]);
  });

  it("gives version and fingerprint", () => {
    const { lines, blocks } = register("live");
    expect(lines.map(([id, , version, mark]) => [id, version, mark]).sort()).toEqual(blocks.map((block) => [block.id, engineVersion, fingerprint(block)]).sort());
  });

  it("leads back to the cells of a block", () => {
    const { workbook, lines } = register("live");
    const address = String(lines.find(([id]) => id === "scenarios.active")?.[1]);
    expect(valuesIn(workbook, rangeOf(address))).toEqual([["Active scenario (1–5)", 1, null]]);
  });
});
