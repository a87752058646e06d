let last: Promise<unknown> = Promise.resolve();

/** Univer shares caches between workbooks, so no two calculations may overlap. */
export function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const next = last.then(task, task);
  last = next;
  return next;
}
