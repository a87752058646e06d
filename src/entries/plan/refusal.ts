/** Input that the command line does not accept: one line for each reason, each with its code in front. */
export class Refusal extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "Refusal";
  }
}

export const refuse = (code: string, sentence: string): Refusal => new Refusal([`${code}: ${sentence}`]);
