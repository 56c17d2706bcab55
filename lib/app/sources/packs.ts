/** Packs that the person subscribed to by their address. A bad answer never takes the place of the good copy. */
import { readPack } from '../../core/packs/read';
import { fail, ok, type Result } from '../../core/result';
import type { Source, SourceState } from '../../core/sources/model';
import type { World } from '../ports';
import type { Fetched } from './ports';
import type { Taken } from './takers';

/** What a state keeps as `seen`: when the copy that is here was made, and when it expires; milliseconds since 1970. */
const madeOf = (state: SourceState | null): number => state?.seen[0] ?? Number.NEGATIVE_INFINITY;

export async function takePack(
  world: Pick<World, 'library' | 'now'>,
  { url }: Source,
  { bytes }: Pick<Fetched, 'bytes'>,
  state: SourceState | null,
): Promise<Result<Taken>> {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*(?:<|$)/.test(text)) return fail('invalid', text ? 'a page came, no pack' : 'nothing came');
  const read = readPack(text);
  if (!read.ok) return read;
  const { created, expires, events } = read.value;
  // A publisher whose clock was wrong once would have nothing later taken in.
  const made = Math.min(Date.parse(created) || 0, world.now());
  if (made < madeOf(state)) return fail('older', `the pack is of ${created}, the copy here is newer`);
  if (expires !== null && Date.parse(expires) < world.now())
    return fail('expired', `the pack expired: ${expires}`);
  if (events.length === 0) return fail('invalid', 'the pack has no events');
  const added = await world.library.addPack(read.value, false, url);
  return added.ok
    ? ok({ items: added.value.events, seen: expires === null ? [made] : [made, Date.parse(expires)] })
    : added;
}
