/** Why something was refused, as data; sentences are made in `wording`. */
export interface Issue {
  readonly code: IssueCode;
  /** The key of the input that is wrong, e.g. `targetLevel` or `mix.3.dataEngineer`. */
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type IssueCode =
  | "invalid-scenario"
  | "invalid-benchmark"
  | "budget-required"
  | "budget-too-small"
  | "budget-below-existing-team";

/** A value, or every reason why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });
