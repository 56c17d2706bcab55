/** Which part of a browser's trace is the work of an extension on a page's main thread. */

export interface TraceEvent {
  name: string;
  /** `X`: with a length. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, how long it took, and how long its thread worked meanwhile. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    name?: string;
    fileName?: string;
    /** Of scripts that run beside the page's own: the extension's name. */
    worldName?: string;
    data?: { url?: string };
  };
}

/** What an extension's work is known by. */
export interface Charged {
  /** As its manifest has it. */
  name: string;
  /** Of its addresses. */
  id: string;
}

/** Categories that tell of it; more of them would cost more than what is measured. */
export const CATEGORIES = ['devtools.timeline', 'v8'];

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
const isMain = ({ name, args }: TraceEvent): boolean =>
  name === 'thread_name' && args.name === 'CrRendererMain';
const addressOf = ({ args }: TraceEvent): string => args.data?.url ?? args.fileName ?? '';

/** What lies within something that is counted is counted with it. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      if (event.ts < (ends.get(threadOf(event)) ?? 0)) return false;
      ends.set(threadOf(event), event.ts + (event.dur ?? 0));
      return true;
    });
}

/** Name of the script that a piece of work is of; `calls` for what is called from outside: messages, timers. */
const partOf = (event: TraceEvent): string => /\/([\w-]+)\.js$/.exec(addressOf(event))?.[1] ?? 'calls';

/**
 * Milliseconds that pages' main threads worked for the extension, by script: what is compiled or run of a script at one of
 * its addresses, and what runs in its script world. Pages of its own are not asked for: leave them closed.
 */
export function chargedIn(events: TraceEvent[], { name, id }: Charged): Map<string, number> {
  const main = new Set(events.filter(isMain).map(threadOf));
  const own = events.filter(
    (event) =>
      event.ph === 'X' &&
      main.has(threadOf(event)) &&
      (event.args.worldName === name || addressOf(event).startsWith(`chrome-extension://${id}/`)),
  );
  const times = new Map<string, number>();
  for (const event of outermost(own)) {
    const part = partOf(event);
    times.set(part, (times.get(part) ?? 0) + (event.tdur ?? 0) / 1000);
  }
  return times;
}
