import type { Issue } from "#engine/result";

/** Benchmarks that each are allowed but together ask for an impossible team. */
export class TooManySeats extends Error {
  readonly issue: Issue;

  constructor(level: number, mostSeats: number) {
    super(`level ${level} asks for more than ${mostSeats} seats`);
    this.name = "TooManySeats";
    this.issue = { code: "invalid-benchmark", path: `mix.${level}`, values: { value: `more than ${mostSeats} seats`, allowed: { kind: "seats", maximum: mostSeats } } };
  }
}
