import { oneAtATime } from "#embedded/calculation/oneAtATime";
import type { Recalculation } from "#embedded/host/recalculation";

interface RuleParts {
  readonly calculateRules: () => void;
  readonly pause: () => Promise<void>;
}

/** Rules are worked out with every calculation; those that change without any cell having changed, by themselves. */
export class RuleCalculation {
  private isDue = false;

  constructor(private readonly recalculation: Recalculation, private readonly parts: RuleParts) {}

  calculate(): void {
    this.isDue = false;
    this.parts.calculateRules();
  }

  /** The change may be part of one that cells are calculated for, so that is waited for first. */
  changed(): void {
    if (this.isDue) return;
    this.isDue = true;
    void this.parts.pause().then(() => this.recalculation.settled()).then(() => oneAtATime(async () => this.isDue && this.calculate()));
  }
}
