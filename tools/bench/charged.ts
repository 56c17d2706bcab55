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
    data?: { url?: string; isMainFrame?: boolean };
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
/** A page of the web begins, in place of what was shown. */
const isLoad = ({ name, args }: TraceEvent): boolean =>
  name === 'CommitLoad' && /^https?:/.test(args.data?.url ?? '') && args.data?.isMainFrame === true;
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

function timesOf(events: TraceEvent[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const event of outermost(events)) {
    const part = partOf(event);
    times.set(part, (times.get(part) ?? 0) + (event.tdur ?? 0) / 1000);
  }
  return times;
}

/**
 * Milliseconds that the main thread of each page worked for the extension, by script: what is compiled or run of a script at
 * one of its addresses, and what runs in its script world. In the order in which pages of the web were loaded; what a
 * process does until its next page is of this one. Pages of the extension's own are not asked for: leave them closed.
 */
export function chargedByPage(events: TraceEvent[], { name, id }: Charged): Map<string, number>[] {
  const main = new Set(events.filter(isMain).map(threadOf));
  const pages = events
    .filter(isLoad)
    .toSorted((a, b) => a.ts - b.ts)
    .map((load) => ({ load, own: [] as TraceEvent[] }));
  const isOwn = (event: TraceEvent): boolean =>
    event.args.worldName === name || addressOf(event).startsWith(`chrome-extension://${id}/`);
  for (const event of events) {
    if (event.ph !== 'X' || !main.has(threadOf(event)) || !isOwn(event)) continue;
    const page = pages.findLast(({ load }) => threadOf(load) === threadOf(event) && load.ts <= event.ts);
    page?.own.push(event);
  }
  return pages.map(({ own }) => timesOf(own));
}
