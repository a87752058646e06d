/** The id and the literal arguments of a call such as `=MUSTER.ROADMAP({"pace"},{"fast"})`, as Excel hands them over. */
export function callOf(call: string): { readonly id: string; readonly arguments_: readonly unknown[] } {
  const [, id, list] = /^=MUSTER\.([A-Z]+)\((.*)\)$/.exec(call) ?? [];
  if (id === undefined) throw new Error(`${call} is no call of a MUSTER function.`);
  const arrays = list.replaceAll("{", "[[").replaceAll("}", "]]").replaceAll(";", "],[");
  return { id, arguments_: JSON.parse(`[${arrays}]`) as unknown[] };
}
