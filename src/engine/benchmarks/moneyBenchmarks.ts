import { positiveField, shareField } from "#engine/fields/defineField";
import { guide, planningAssumption, publicData } from "#engine/fields/sources";
import { payPositions } from "#engine/benchmarks/benchmarks";
import { defaultFigures } from "#engine/benchmarks/defaultFigures";
import { componentLabels, components, enablementCategories, enablementLabels } from "#engine/categories";
import { levels } from "#engine/levels";
import { roleLabels, roles } from "#engine/roles";

const assumed = { source: planningAssumption, grade: "assumption" } as const;
const fewAdverts = new Set<string>(["mlPlatformEngineer", "mlArchitect"]);

const pay = payPositions.flatMap((position) =>
  roles.map((role, index) => [
    `pay.${position}.${role}`,
    positiveField(
      {
        section: "Base pay",
        label: `Base pay ${position}: ${roleLabels[role]}`,
        unit: "USD / year",
        help: "Quartile of advert mid-points, United States, 2024–25.",
        source: publicData("ai-jobs.net salaries (public domain)", "snapshot 2025-01-19"),
        grade: fewAdverts.has(role) ? "weak" : "medium",
      },
      defaultFigures.pay[position][index],
    ),
  ]),
);

const infrastructure = levels.flatMap((level, row) =>
  components.map((component, column) => [
    `infrastructure.${level}.${component}`,
    shareField(
      {
        section: "Infrastructure split",
        label: `${componentLabels[component]}, level ${level}`,
        unit: "share",
        help: "Share of a month's infrastructure spending; the shares of a level add up to 1.",
        ...(component === "featureStore" ? ({ source: guide("Infrastructure Architecture Decisions"), grade: "weak" } as const) : assumed),
      },
      defaultFigures.infrastructure[row][column],
    ),
  ]),
);

const enablement = enablementCategories.map((category, index) => [
  `enablement.${category}`,
  shareField(
    { section: "Enablement split", label: enablementLabels[category], unit: "share", help: "Share of enablement spending; the shares add up to 1.", ...assumed },
    defaultFigures.enablement[index],
  ),
]);

/** What people earn and how the rest of the money is split. */
export const moneyBenchmarks = Object.fromEntries([...pay, ...infrastructure, ...enablement]);
