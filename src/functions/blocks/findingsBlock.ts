import { planOfCells } from "#functions/cells/planOfCells";
import type { Matrix } from "#functions/worksheetFunction";
import { findingText } from "#wording/findingText";
import { issueSentence } from "#wording/issueSentence";
import { sourceText } from "#wording/sourceText";

/** Columns of the findings block, in order. */
export const findingsColumns = ["Finding", "Severity", "What was found", "What to do", "Source"] as const;

/** MUSTER.FINDINGS: one row for each finding, gravest first; one row when there is none, and the reasons of a refusal. */
export function findingsBlock(keys: Matrix, values: Matrix, benchmarks?: Matrix): Matrix {
  const planned = planOfCells(keys, values, benchmarks);
  if (!planned.ok) return planned.issues.map((issue) => [issue.code, "stop", issueSentence(issue), "Correct the input on ML Scenarios or ML Sources.", ""]);
  const { findings, scenario } = planned.value;
  if (findings.length === 0) return [["No findings", "note", "No rule has anything to say about this plan.", "", ""]];
  return findings.map((finding) => {
    const { title, what, next } = findingText(finding, scenario.currency);
    return [title, finding.severity, what, next, sourceText(finding.source)];
  });
}
