/**
 * When to calculate: once for all changes of a moment, and once more for those that come while it runs.
 * `pause` lets the screen show what was typed before the calculation keeps it busy.
 */
export class Recalculation {
  private readonly listeners = new Set<(isCalculating: boolean) => void>();
  private waiting: Promise<void> | undefined;
  private running: Promise<void> = Promise.resolve();
  private isCalculating = false;

  constructor(private readonly calculate: () => Promise<void>, private readonly pause: () => Promise<void>) {}

  /** Resolves when a calculation that started after this call has ended; rejects if it failed. */
  request(): Promise<void> {
    this.waiting ??= this.next();
    return this.waiting;
  }

  /** Resolves when nothing is left to be calculated, whatever came of it. */
  async settled(): Promise<void> {
    while (this.waiting || this.isCalculating) await Promise.allSettled([this.waiting ?? this.running]);
  }

  onCalculating(listener: (isCalculating: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async next(): Promise<void> {
    // Its failure has been told to whoever asked for it.
    await Promise.allSettled([this.running]);
    this.tell(true);
    await this.pause();
    // From here on a change comes too late for this calculation.
    this.waiting = undefined;
    this.running = this.calculate().finally(() => {
      if (!this.waiting) this.tell(false);
    });
    return this.running;
  }

  private tell(isCalculating: boolean): void {
    if (this.isCalculating === isCalculating) return;
    this.isCalculating = isCalculating;
    for (const listener of [...this.listeners]) listener(isCalculating);
  }
}
