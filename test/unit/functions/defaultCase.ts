import { cases } from "#test/helpers/cases";

interface Expected {
  readonly totalHeadcount: readonly number[];
  readonly level: readonly number[];
  readonly budget: {
    readonly pay: readonly number[]; readonly hiring: readonly number[]; readonly backfill: readonly number[]; readonly vacancy: readonly number[]; readonly total: readonly number[];
    readonly infrastructure: Readonly<Record<string, readonly number[]>>;
    readonly enablement: Readonly<Record<string, readonly number[]>>;
  };
  readonly summary: Readonly<Record<string, number>>;
}

/** What the worked example "default, level 1 to 3" must give. */
export const defaultCase = cases.find(({ name }) => name === "default-level-1-to-3")?.expected as unknown as Expected;
