import type { ScenarioInput } from "#engine/scenario/scenarioSchema";

/**
 * A scenario with what it inherits from Base: every key it leaves out, but never the name.
 *
 * @example effectiveScenario({ sizing: "mid" }, { name: "Lean", targetLevel: 2 }) // { sizing: "mid", name: "Lean", targetLevel: 2 }
 */
export const effectiveScenario = (base: ScenarioInput, own: ScenarioInput): ScenarioInput => ({ ...base, ...own });
