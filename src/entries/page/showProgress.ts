/** A mark that flickers on every small edit would only disturb; this is when waiting becomes noticeable. */
const noticeable = 300;

/** Shows an element while something goes on for longer than 300 ms. Call with `true` at its start and `false` at its end. */
export function showProgress(mark: HTMLElement): (isBusy: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (isBusy) => {
    clearTimeout(timer);
    if (isBusy) timer = setTimeout(() => (mark.hidden = false), noticeable);
    else mark.hidden = true;
  };
}
