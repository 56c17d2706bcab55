/** A background that ends, or fails, at the k-th call of its ports. */
import type { World } from '../../../../lib/app/ports';
import { fail } from '../../../../lib/core/result';

/**
 * Ended when the call was done and not yet answered, which is before the next one, or refused by the browser, which ends
 * nothing.
 */
export const ENDS = ['after', 'refused'] as const;
export type End = (typeof ENDS)[number];

/** Numbers of calls, from 1. */
export interface Calls {
  all: number[];
  /** Those that the browser may refuse. */
  fallible: number[];
}

export interface Frail {
  world: World;
  /** Grows with each call. */
  calls: Calls;
  /** Settles when the background ends. */
  ended: Promise<void>;
}

const PORTS = [
  ...(['library', 'settings', 'inPage', 'page', 'tabs', 'sites', 'panels', 'packs'] as const),
  ...(['fetch', 'sourceStates', 'alarm', 'directory', 'pace'] as const),
];
/** Answers at once, so nothing can end there. */
const AT_ONCE = new Set(['online']);
/** Ports and calls that answer a failure as a value where the browser refuses; the others never fail. */
const FAIL: Partial<Record<(typeof PORTS)[number], RegExp>> = {
  ...{
    library: /./,
    settings: /./,
    packs: /./,
    directory: /./,
    tabs: /^(?:write|change)$/,
    page: /^(?:read|jump)$/,
  },
  ...{ fetch: /^get$/, sites: /^watch$/, sourceStates: /^change$/ },
};
const NEVER = new Promise<never>(() => undefined);

type Call = (...of: unknown[]) => Promise<unknown>;

/** `at` 0: it lives. After its end nothing that it calls is done or answered. */
export function frail(world: World, at: number, end: End): Frail {
  const calls: Calls = { all: [], fallible: [] };
  let dead = false;
  let ended = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const die = (): Promise<never> => {
    dead = true;
    ended();
    return NEVER;
  };
  const called = (call: Call, of: unknown[], fails: boolean): Promise<unknown> => {
    if (dead) return NEVER;
    const number = calls.all.push(calls.all.length + 1);
    if (fails) calls.fallible.push(number);
    if (number !== at) return call(...of).then((answer) => (dead ? NEVER : answer));
    if (end === 'refused') return Promise.resolve(fail('storage', 'refused'));
    return call(...of).then(die, die);
  };
  const frailPort = <T extends object>(port: T, fails: RegExp | undefined): T =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function' || AT_ONCE.has(String(name))) return value;
        return (...of: unknown[]) =>
          called(
            (...all) => Promise.resolve(value.apply(target, all)),
            of,
            fails?.test(String(name)) ?? false,
          );
      },
    });
  const ports = Object.fromEntries(PORTS.map((name) => [name, frailPort(world[name], FAIL[name])]));
  return { world: { ...world, ...ports } as World, calls, ended: over };
}
