/** More reports of the event beside the panel: the sources that are on are asked now, then it is compared again. */
import { ok, type Result } from '../../core/result';
import { dueAt } from '../../core/sources/due';
import { sourcesOf } from '../../core/sources/list';
import type { Source, SourceState } from '../../core/sources/model';
import type { World } from '../ports';
import { articleBeside, compareBeside, type OfArticle } from '../texts/compare-again';
import type { Found } from '../texts/protocol';
import { fetchOne } from './fetch-one';

/** What was fetched within this time is fresh enough. Milliseconds. */
const FRESH = 5 * 60_000;
/** Sources that are asked, at most and at once. */
const MOST = 60;
const AT_ONCE = 4;
/** After so long no further source is begun: a person waits. Milliseconds. */
const LONGEST = 20_000;

export async function findMore(world: World, tab: number): Promise<Result<Found>> {
  const beside = await articleBeside(world, tab);
  if (!beside.ok) return beside;
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const sources = sourcesOf(settings.value.sources, world.now());
  const states = await world.sourceStates.read(sources.map(({ id }) => id));
  const wanted = toAsk(sources, states, world.now(), beside.value.article.language);
  const asked = await askAll(world, wanted);
  const { state } = beside.value;
  const again = await compareBeside(world, tab, beside.value);
  return again.ok ? ok({ came: newIn(again.value, state), ...asked }) : again;
}

/** Those in the article's language first, then the stalest. */
function toAsk(sources: Source[], states: Map<string, SourceState>, now: number, language: string): Source[] {
  const other = (source: Source): number => Number(source.language.slice(0, 2) !== language.slice(0, 2));
  const age = ({ id }: Source): number => states.get(id)?.fetched ?? 0;
  return sources
    .filter((source) => mayAsk(source, states.get(source.id), now))
    .toSorted((a, b) => other(a) - other(b) || age(a) - age(b))
    .slice(0, MOST);
}

/** What failed is left until it is due; packs are large and change by the day, so they are, too. */
function mayAsk({ kind }: Source, state: SourceState | undefined, now: number): boolean {
  if (!state || dueAt(state, now) <= now) return true;
  return (
    kind !== 'pack' && state.failures === 0 && state.problem === null && now - (state.tried ?? 0) > FRESH
  );
}

/** The port asks one thing at a time of each host. */
async function askAll(world: World, wanted: Source[]): Promise<Omit<Found, 'came'>> {
  const told = { asked: 0, failed: 0 };
  const waiting = [...wanted];
  const until = world.now() + LONGEST;
  const next = async (): Promise<void> => {
    for (let source = waiting.shift(); source && world.now() < until; source = waiting.shift()) {
      told.asked += 1;
      const state = await fetchOne(world, source);
      if (!state.ok || state.value.problem) told.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return told;
}

/** Reports of the event that were not known before. */
export function newIn(state: OfArticle, before: OfArticle): number {
  const known = new Set(reportsIn(before));
  return new Set(reportsIn(state).filter((id) => !known.has(id))).size;
}

function reportsIn(state: OfArticle): string[] {
  const untold = 'untold' in state ? (state.untold ?? []) : [];
  const compared = state.state === 'ready' ? state.comparison.reports : [];
  const others = compared.filter(({ id }) => state.state !== 'ready' || id !== state.here);
  return [...untold.map(({ report }) => report), ...others.map(({ id }) => id)];
}
