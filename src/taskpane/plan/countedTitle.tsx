import type { Plan } from "#engine/plan/plan";
import type { Result } from "#engine/result";

/** A title with how many of them a plan has, such as `Hires (14)`; without a plan the title alone. */
export const countedTitle = (title: string, planned: Result<Plan>, list: "hires" | "findings"): string =>
  planned.ok ? `${title} (${planned.value[list].length})` : title;
