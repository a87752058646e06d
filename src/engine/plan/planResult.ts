import type { Plan } from "#engine/plan/plan";

/** A plan in the shape of the worked examples: what the command line prints as JSON. */
export function planResult({ hires, headcount, totalHeadcount, level, phases, budget, modelsInProduction, summary, findings }: Plan) {
  return {
    hires: hires.map(({ role, number, needMonth, startMonth, requisitionMonth, waitsFor }) => ({ role, number, needMonth, startMonth, requisitionMonth, waitsFor })),
    headcount,
    totalHeadcount,
    level,
    phases: phases.map(({ fromLevel, toLevel, firstMonth, lastMonth, plannedLastMonth, reached }) => ({ fromLevel, toLevel, firstMonth, lastMonth, plannedLastMonth, reached })),
    budget,
    modelsInProduction,
    summary,
    findings: findings.map(({ id }) => id).sort(),
  };
}
