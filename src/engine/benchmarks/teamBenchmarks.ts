import { numberField, wholeField } from "#engine/fields/defineField";
import type { FieldText } from "#engine/fields/field";
import { guide, planningAssumption } from "#engine/fields/sources";
import { paces, sizings } from "#engine/benchmarks/benchmarks";
import { defaultFigures } from "#engine/benchmarks/defaultFigures";
import { highestLevel, levels } from "#engine/levels";
import { roleLabels, roles } from "#engine/roles";

/** Ceilings far above any real team: they keep a mistyped figure from planning for millions of people. */
const largestTeam = 1000;
const longestPhase = 600;
const largestMix = 1000;
const mostModels = 1_000_000;

const maturityModel = { source: guide("The ML Maturity Model"), grade: "weak" } as const;
const assumed = { source: planningAssumption, grade: "assumption" } as const;
const text = (section: string, label: string, unit: string, help: string, origin: Pick<FieldText, "source" | "grade">): FieldText => ({ section, label, unit, help, ...origin });

const ratios = levels.map((level, index) => [
  `ratio.${level}`,
  numberField(
    text("Ratio", `Data scientists per ML engineer, level ${level}`, "people", "More data scientists than this wait until there are ML engineers.", { source: guide("The Data Scientist to ML Engineer Ratio"), grade: "weak" }),
    { minimum: 0.1, maximum: 20 },
    defaultFigures.ratio[index],
  ),
]);

const sizes = sizings.flatMap((sizing) =>
  levels.map((level, index) => [
    `size.${sizing}.${level}`,
    wholeField(
      text("Team size", `Team size, ${sizing}, level ${level}`, "people", "People in the roles that the guide counts at this level; low ≤ mid ≤ high.", sizing === "mid" || (level === highestLevel && sizing === "high") ? assumed : maturityModel),
      { minimum: 1, maximum: largestTeam },
      defaultFigures.size[sizing][index],
    ),
  ]),
);

const months = paces.flatMap((pace) =>
  levels.slice(0, -1).map((level, index) => [
    `months.${pace}.${level}`,
    wholeField(
      text("Months to next level", `Months from level ${level}, ${pace}`, "months", "Planned length of the phase that builds the next level.", pace === "typical" ? assumed : pace === "roadmap" ? { source: guide("Implementation Roadmap"), grade: "weak" } : maturityModel),
      { minimum: 1, maximum: longestPhase },
      defaultFigures.months[pace][index],
    ),
  ]),
);

const mix = levels.flatMap((level, row) =>
  roles.map((role, column) => [
    `mix.${level}.${role}`,
    numberField(text("Role mix", `Mix at level ${level}: ${roleLabels[role]}`, "parts", "Seats are shared out in proportion to these parts; 0 leaves the role out at this level.", assumed), { minimum: 0, maximum: largestMix }, defaultFigures.mix[row][column]),
  ]),
);

const hiredFrom = roles.map((role, index) => [
  `hiredFrom.${role}`,
  wholeField(text("Hiring gates", `${roleLabels[role]} is hired from level`, "level", "Used with the strict hiring policy.", { source: guide("Core ML Roles"), grade: "weak" }), { minimum: 1, maximum: highestLevel }, defaultFigures.hiredFrom[index]),
]);

const hiredAhead = roles.map((role, index) => [
  `hiredAhead.${role}`,
  wholeField(text("Hiring gates", `${roleLabels[role]} is hired ahead from level`, "level", "Used with the ahead hiring policy; not above the level from which the role is hired anyway.", { source: guide("Implementation Roadmap"), grade: "weak" }), { minimum: 1, maximum: highestLevel }, defaultFigures.hiredAhead[index]),
]);

const models = sizings.flatMap((sizing) =>
  levels.map((level, index) => [
    `models.${sizing}.${level}`,
    wholeField(text("Models in production", `Models in production, ${sizing}, level ${level}`, "models", "Goal that a phase works towards.", { source: guide("Implementation Roadmap"), grade: "weak" }), { minimum: 0, maximum: mostModels }, defaultFigures.models[sizing][index]),
  ]),
);

const startModels = levels.map((level, index) => [
  `startModels.${level}`,
  wholeField(text("Models in production", `Models at the start, level ${level}`, "models", "Used where the scenario does not say how many models are in production today.", assumed), { minimum: 0, maximum: mostModels }, defaultFigures.startModels[index]),
]);

/** Who makes a team, in which proportion, and how long a level takes. */
export const teamBenchmarks = Object.fromEntries([...ratios, ...sizes, ...months, ...mix, ...hiredFrom, ...hiredAhead, ...models, ...startModels]);
