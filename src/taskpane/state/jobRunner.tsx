import type { Store } from "#taskpane/state/createStore";
import { failureText } from "#taskpane/state/failureText";
import type { PlanState } from "#taskpane/state/planState";

/** Something done with the workbook. */
export interface Job {
  /** In words while it runs; left out for what takes no noticeable time. */
  readonly doing?: string;
  readonly done?: string;
  /** What did not happen when it fails, as a sentence. */
  readonly failed: string;
  /** Not asked for by the user, so it leaves what was said before. */
  readonly isBackground?: boolean;
  readonly task: () => Promise<void>;
}

export interface JobRunner {
  /** Resolves when the job has ended, with whether it succeeded; it never rejects: a failure is shown. */
  readonly run: (job: Job) => Promise<boolean>;
  /** Whether a job of the user's is running. */
  readonly isRunning: () => boolean;
}

/** Runs jobs one after another, so that no two of them touch the workbook at once. */
export function jobRunner(store: Store<PlanState>): JobRunner {
  let last: Promise<unknown> = Promise.resolve();
  let running = false;
  const perform = async (job: Job): Promise<boolean> => {
    running = !job.isBackground;
    const succeeded = await performed(job, store);
    running = false;
    return succeeded;
  };
  const run = (job: Job): Promise<boolean> => {
    const next = last.then(() => perform(job));
    last = next;
    return next;
  };
  return { run, isRunning: () => running };
}

async function performed({ doing, done, failed, isBackground, task }: Job, { set }: Store<PlanState>): Promise<boolean> {
  if (!isBackground) set({ busy: doing, notice: undefined, failure: undefined });
  try {
    await task();
    set(isBackground ? {} : { busy: undefined, notice: done });
    return true;
  } catch (error) {
    set({ busy: undefined, failure: failureText(failed, error) });
    return false;
  }
}
