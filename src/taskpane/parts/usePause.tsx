import { useEffect, useRef } from "react";

const pauseMilliseconds = 1200;

export interface Pause {
  /** Waits anew. */
  readonly restart: () => void;
}

/** Calls back once after a pause, counted from the latest restart; not any more when the part is gone. */
export function usePause(onPause: () => void): Pause {
  const latest = useRef(onPause);
  latest.current = onPause;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const restart = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), pauseMilliseconds);
  };
  return { restart };
}
