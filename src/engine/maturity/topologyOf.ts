import type { Scenario } from "#engine/scenario/scenario";

export type Topology = "centralized" | "hub-and-spoke" | "federated";

/**
 * How the team is organised at a level: as chosen, or with `auto` by level and number of business units.
 *
 * @example topologyOf(2, { topology: "auto", businessUnits: 2 }) // "centralized"
 * @example topologyOf(4, { topology: "auto", businessUnits: 2 }) // "federated"
 */
export function topologyOf(level: number, { topology, businessUnits }: Pick<Scenario, "topology" | "businessUnits">): Topology {
  if (topology !== "auto") return topology;
  if (businessUnits === 1 || level === 1 || (level === 2 && businessUnits === 2)) return "centralized";
  return level <= 3 ? "hub-and-spoke" : "federated";
}
