/** Where reports belong by the person's corrections, and how events are called now. */
import { type Aliases, homeOf, type ReportCorrection, resolve } from '../../core/library/corrections';
import type { Draft } from './draft';

export type Get = Draft['get'];

/** Aliases of these events, and of what they lead to. */
export async function aliasesOf(get: Get, events: Iterable<string>): Promise<Aliases> {
  const aliases = new Map<string, string>();
  const passed = new Set<string>();
  for (let next = [...events]; next.length > 0; ) {
    for (const id of next) passed.add(id);
    const found = await Promise.all(next.map((id) => get('corrections', ['event', id])));
    const led = found.filter((one) => one?.about === 'event');
    for (const { id, into } of led) aliases.set(id, into);
    next = led.map(({ into }) => into).filter((id) => !passed.has(id));
  }
  return aliases;
}

export async function correctionOf(get: Get, report: string): Promise<ReportCorrection | null> {
  const found = await get('corrections', ['report', report]);
  return found?.about === 'report' ? found : null;
}

/** Events that it names. */
export const eventsIn = (correction: ReportCorrection | null): string[] =>
  correction ? [...correction.not, ...(correction.event === null ? [] : [correction.event])] : [];

/** The event as it is called now. */
export const nameOf = async (get: Get, event: string): Promise<string> =>
  resolve(event, await aliasesOf(get, [event]));

/** Where a report goes that is put under `event`; null: to one of its own. */
export async function homeFor(get: Get, report: string, event: string | null): Promise<string | null> {
  const said = await correctionOf(get, report);
  const aliases = await aliasesOf(get, [...eventsIn(said), ...(event === null ? [] : [event])]);
  return homeOf(said, event, aliases);
}
