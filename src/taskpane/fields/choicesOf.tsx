import { levelNames, levels } from "#engine/levels";
import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";

/** One of the values that a question offers, with the words for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const words: Readonly<Record<string, string>> = {
  low: "Low",
  mid: "Middle",
  high: "High",
  roadmap: "Roadmap",
  fast: "Fast",
  typical: "Typical",
  slow: "Slow",
  "bottom-up": "What the target needs",
  "top-down": "What a budget can fund",
  "first-year": "First year",
  sustained: "Sustained",
};

const readinessWords: Readonly<Record<number, string>> = { 1: " – nascent", 5: " – advanced" };

/** The choices of a question; `undefined` where something is typed. */
export function choicesOf(key: ScenarioKey): readonly Choice[] | undefined {
  const { allowed } = scenarioField(key);
  if (/Level$/.test(key)) return levels.map((level) => ({ value: String(level), label: `${level} – ${levelNames[level]}` }));
  if (/^readiness/.test(key)) return [{ value: "", label: "Not assessed" }, ...levels.map((score) => ({ value: String(score), label: `${score}${readinessWords[score] ?? ""}` }))];
  return allowed.kind === "choice" ? allowed.options.map((value) => ({ value, label: words[value] ?? value })) : undefined;
}
