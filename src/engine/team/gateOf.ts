import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import type { Role } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";

/**
 * The level from which a role may be hired under the scenario's hiring policy.
 *
 * @example gateOf("mlEngineer", { hiringPolicy: "ahead" }, defaultBenchmarks) // 1
 * @example gateOf("mlEngineer", { hiringPolicy: "strict" }, defaultBenchmarks) // 2
 */
export const gateOf = (role: Role, { hiringPolicy }: Pick<Scenario, "hiringPolicy">, benchmarks: Benchmarks): number =>
  hiringPolicy === "ahead" ? benchmarks.hiredAhead[role] : benchmarks.hiredFrom[role];
