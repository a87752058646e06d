/** Frames are not drawn in a page that is out of sight; work there must go on all the same. */
const longestWait = 100;

/** Resolves after the browser has shown what has changed so far. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
