import { readBenchmarks } from "#engine/benchmarks/readBenchmarks";
import type { Plan } from "#engine/plan/plan";
import { planFrom } from "#engine/plan/planFrom";
import type { Issue } from "#engine/result";
import { readScenario } from "#engine/scenario/readScenario";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { Refusal } from "#entries/plan/refusal";
import type { ScenarioFile } from "#entries/plan/readScenarioFile";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";
import { issueSentence } from "#wording/issueSentence";

/**
 * The plan of the first scenario. Inputs of every scenario are checked, so that nothing wrong reaches a workbook; a
 * scenario after the first whose budget is too small is no bad input: the workbook says so in its column.
 *
 * @throws Refusal with every issue found
 */
export function planAll({ scenarios, benchmarks }: ScenarioFile): Plan {
  const [base, ...others] = scenarios;
  const planned = planFrom(base, benchmarks);
  const lines = [
    ...(planned.ok ? [] : linesOf(planned.issues, "")),
    ...(readBenchmarks(benchmarks).ok ? others.flatMap((own, index) => linesOf(inputIssues(effectiveScenario(base, own)), `scenario ${index + 2}: `)) : []),
  ];
  if (!planned.ok || lines.length > 0) throw new Refusal(lines);
  return planned.value;
}

function inputIssues(scenario: ScenarioInput): readonly Issue[] {
  const read = readScenario(scenario);
  return read.ok ? [] : read.issues;
}

const linesOf = (issues: readonly Issue[], where: string): string[] => issues.map((issue) => `${issue.code}: ${where}${issueSentence(issue)}`);
