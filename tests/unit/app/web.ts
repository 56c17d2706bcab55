/** A web of a few answers, and what sources need beside it: states that are kept, an alarm that does not ring. */
import type {
  AlarmPort,
  Fetched,
  FetchPort,
  FetchWish,
  SourceStatePort,
} from '../../../lib/app/sources/ports';
import { fail, ok, type ProblemCode, type Result } from '../../../lib/core/result';
import type { SourceState } from '../../../lib/core/sources/model';

/** A body, an answer in part, or why there is none. */
export type Answer = string | Partial<Omit<Fetched, 'bytes'> & { body: string }> | { fails: ProblemCode };

export interface WebWishes {
  /** By address; null never answers. Other addresses are not found. */
  web?: Record<string, Answer | null>;
  offline?: boolean;
  /** Hosts that may not be asked. */
  forbidden?: string[];
}

export interface Web {
  fetch: FetchPort;
  sourceStates: SourceStatePort;
  alarm: AlarmPort;
  wishes: WebWishes;
  /** What was asked for, in its order. */
  asked: FetchWish[];
  states: Map<string, SourceState>;
  /** Null: never; undefined: it was not set. */
  wakes: number | null | undefined;
  /** Another tick runs. */
  busy: boolean;
  /** There is no room for states. */
  full: boolean;
}

const NOTHING = new Promise<never>(() => undefined);

function answered(address: string, answer: Answer): Result<Fetched> {
  if (typeof answer !== 'string' && 'fails' in answer) return fail(answer.fails, answer.fails);
  const { body = '', ...said } = typeof answer === 'string' ? { body: answer } : answer;
  const bytes = new TextEncoder().encode(body);
  const none = { etag: null, modified: null, retryAt: null };
  return ok({ status: 200, address, type: '', charset: '', bytes, ...none, ...said });
}

export function fakeWeb(wishes: WebWishes = {}): Web {
  const allowed = (address: string): boolean => !wishes.forbidden?.includes(new URL(address).hostname);
  const web: Web = {
    ...{ wishes, asked: [], states: new Map(), wakes: undefined, busy: false, full: false },
    fetch: {
      async get(wish) {
        if (wishes.offline) return fail('offline', 'offline');
        if (!allowed(wish.address)) return fail('no-permission', 'no-permission');
        web.asked.push(wish);
        const answer = wishes.web?.[wish.address];
        return answer === null ? NOTHING : answered(wish.address, answer ?? { status: 404 });
      },
      online: () => !wishes.offline,
      allowed: async (address) => allowed(address),
    },
    sourceStates: {
      read: async (ids) => new Map([...web.states].filter(([id]) => ids.includes(id))),
      async change(id, change) {
        if (web.full) return fail('storage', 'no room');
        const state = change(web.states.get(id) ?? null);
        if (state) web.states.set(id, state);
        else web.states.delete(id);
        return ok(undefined);
      },
      known: async () => [...web.states.keys()],
      isFull: async () => web.full,
      async once(work) {
        if (web.busy) return;
        web.busy = true;
        await work();
        web.busy = false;
      },
    },
    alarm: {
      async wakeAt(at) {
        web.wakes = at;
      },
      isSet: async () => typeof web.wakes === 'number',
    },
  };
  return web;
}
