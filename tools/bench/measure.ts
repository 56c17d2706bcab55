/** Times of things that are compared within one run: in turn, round after round, so that a busy machine slows all of them. */

export interface Timing {
  /** Milliseconds of one call: the middle one, and the quartiles. */
  median: number;
  low: number;
  high: number;
}

/** Makes what a call works on; its own time is not counted. */
export interface Case {
  name: string;
  prepare?: () => unknown;
  // The value that `prepare` made is handed on as it is.
  run: (prepared: never) => unknown;
}

function once({ prepare, run }: Case): number {
  const prepared = prepare?.() as never;
  const started = performance.now();
  run(prepared);
  return performance.now() - started;
}

export function timingOf(times: number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Each case `rounds` times, in turn, after some rounds that warm the engine up and don't count. */
export function measure(cases: Case[], rounds: number, warmUp: number): Map<string, Timing> {
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const one of cases) {
      const time = once(one);
      if (round >= 0) times.get(one.name)?.push(time);
    }
  return new Map([...times].map(([name, list]) => [name, timingOf(list)]));
}
