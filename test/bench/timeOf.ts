const roundLength = 40;
const rounds = 9;
const warmUpLength = 200;

/** Milliseconds of one call after warm-up: the median of nine rounds of about 40 ms each. */
export function timeOf(work: () => unknown): number {
  callsIn(work, warmUpLength);
  const calls = callsIn(work, roundLength);
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return (performance.now() - begin) / calls;
  });
  return times.sort((first, second) => first - second)[Math.floor(rounds / 2)];
}

/** How many calls fill the time given. */
function callsIn(work: () => unknown, milliseconds: number): number {
  const begin = performance.now();
  let calls = 0;
  while (performance.now() - begin < milliseconds || calls < 3) {
    work();
    calls += 1;
  }
  return calls;
}
