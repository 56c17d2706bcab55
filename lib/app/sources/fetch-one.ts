/** One source asked once: its state is written before and after, so that a background that is ended does not hammer. */
import { fail, ok, type Result } from '../../core/result';
import { MAX_DAY } from '../../core/sources/current-events';
import { isBusy } from '../../core/sources/due';
import { listedSources, sourcesOf } from '../../core/sources/list';
import type { Source, SourceKind, SourceState } from '../../core/sources/model';
import { begun, isExpired, type Outcome, settled, unread } from '../../core/sources/schedule';
import type { World } from '../ports';
import type { Fetched } from './ports';
import { TAKERS, type Takers } from './takers';

/** What is asked for, and bytes that are taken at most, unpacked. */
const WISHES: Record<SourceKind, { accept: string; most: number }> = {
  feed: {
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    most: 2_000_000,
  },
  pack: { accept: 'application/json, */*;q=0.1', most: 20_000_000 },
  'current-events': { accept: 'application/json', most: MAX_DAY },
};

/**
 * Never rejects: whatever comes of it is in the source's state. Answers that state. `among`: it is asked, and what comes is
 * taken in, only while it is one of these; the person may switch it off meanwhile, and then it is as if it was not asked.
 */
export async function fetchOne(
  world: World,
  source: Source,
  takers: Takers = TAKERS,
  among: Among = sourcesOf,
): Promise<Result<SourceState>> {
  const { sourceStates, chance } = world;
  const isWanted = () => isAmong(world, source, among);
  if (!(await isWanted())) return notWanted(source);
  const attempt = { kind: source.kind, now: world.now(), jitter: chance() };
  let before: SourceState | null = null;
  const begins = await sourceStates.change(source.id, (state) => {
    before = state;
    return begun(state, attempt);
  });
  // What cannot be written down is not asked: it would be asked again and again.
  if (!begins.ok) return begins;
  const outcome = await ask(world, source, before, takers, isWanted);
  let after: SourceState | null = null;
  const ends = await sourceStates.change(source.id, (state) => {
    // Forgotten meanwhile: the person took the source away.
    if (!outcome) return state && before;
    after = state && settled(before, outcome, { ...attempt, now: world.now() });
    return after;
  });
  if (!ends.ok) return ends;
  return after ? ok(after) : notWanted(source);
}

type Among = typeof sourcesOf;
type IsWanted = () => Promise<boolean>;

async function isAmong({ settings, now }: World, { id }: Source, among: Among): Promise<boolean> {
  const read = await settings.read();
  return read.ok && among(read.value.sources, now()).some((source) => source.id === id);
}

const notWanted = ({ title }: Source): Result<never> => fail('invalid', `${title} is no source any more`);

/** Null where what came is not wanted any more. */
async function ask(
  world: World,
  source: Source,
  state: SourceState | null,
  takers: Takers,
  isWanted: IsWanted,
): Promise<Outcome | null> {
  const { etag = null, modified = null, seen = [] } = state ?? {};
  const answer = await world.fetch.get({ address: source.url, ...WISHES[source.kind], etag, modified });
  if (!answer.ok) return { type: 'failed', problem: answer.problem, notBefore: null };
  const nothing = unread(answer.value, world.now());
  if (nothing?.type === 'unchanged' && isExpired(source.kind, seen, world.now()))
    return { ...nothing, type: 'failed', problem: { code: 'expired', message: 'the pack expired' } };
  if (nothing) return nothing;
  return (await isWanted()) ? take(world, source, answer.value, state, takers) : null;
}

/** What cannot be taken in has no marks kept: the same answer is asked for whole again. */
async function take(
  world: World,
  source: Source,
  answer: Fetched,
  state: SourceState | null,
  takers: Takers,
): Promise<Outcome> {
  const { etag, modified, retryAt: notBefore } = answer;
  try {
    const taken = await takers[source.kind](world, source, answer, state);
    if (!taken.ok) return { type: 'failed', problem: taken.problem, notBefore };
    const { every = null, ...rest } = taken.value;
    return { type: 'taken', ...rest, every, etag, modified, notBefore };
  } catch (error) {
    const problem = { code: 'unknown', message: String(error).slice(0, 300) } as const;
    return { type: 'failed', problem, notBefore };
  }
}

/** The person wants to know: also before it is due, but not where the server asked to be left in peace. */
export async function fetchNow(
  world: World,
  id: string,
  takers: Takers = TAKERS,
): Promise<Result<SourceState>> {
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const source = listedSources(settings.value.sources, world.now()).find((one) => one.id === id);
  if (!source) return fail('invalid', 'there is no such source');
  if (!world.fetch.online()) return fail('offline', 'this machine has no network');
  const state = (await world.sourceStates.read([id])).get(id);
  if (state && isBusy(state, world.now())) return ok(state);
  return fetchOne(world, source, takers, listedSources);
}
