/** Corrections that a change of the person leaves for good. */
import { type Correcting, correctionsBy } from '../../core/library/correcting';
import { isSame } from './derive';
import type { Draft } from './draft';
import { aliasesOf, correctionOf, eventsIn } from './homes';

/** `reports` are those that it is about; `fresh`, the event that it makes for some that are in the library. */
export async function correct(
  draft: Draft,
  change: Correcting,
  reports: string[],
  fresh: string | null = null,
): Promise<void> {
  const { get, set, at } = draft;
  const found = await Promise.all(reports.map((id) => correctionOf(get, id)));
  const said = found.filter((one) => one !== null);
  const before = {
    reports: new Map(said.map((one) => [one.id, one])),
    aliases: await aliasesOf(get, said.flatMap(eventsIn)),
    stored: fresh !== null,
    fresh: fresh ?? '',
    at,
  };
  for (const one of correctionsBy(change, before)) {
    const key = [one.about, one.id];
    const was = await get('corrections', key);
    // Said again, it was said then.
    if (!was || !isSame({ ...was, at }, one)) await set('corrections', key, one);
  }
}
