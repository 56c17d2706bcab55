/**
 * A search outside the sources that are on: only when the person asks for it, with the words that stood beside the button.
 * What is found comes into the library as summaries of a feed do, and is matched like everything else.
 */
import { readingOf } from '../../core/reading';
import { fail, ok, type Result } from '../../core/result';
import { gdeltQuery, MAX_GDELT, readGdelt } from '../../core/sources/gdelt';
import type { Source } from '../../core/sources/model';
import { outletAt } from '../../core/sources/outlet-at';
import { unread } from '../../core/sources/schedule';
import { ownReport } from '../own-report';
import type { World } from '../ports';
import { articleBeside, type Beside, compareBeside, gone } from '../texts/compare-again';
import type { Found } from '../texts/protocol';
import { newIn } from './find-more';
import { reportOfItem } from './report-of-item';
import { takeReports } from './take-in';

/** GDELT wants no more than one question in 5 seconds. Milliseconds. */
const EVERY = 6000;

type Query = NonNullable<ReturnType<typeof gdeltQuery>>;
const queryOf = ({ article }: Beside, now: number): Query | null =>
  gdeltQuery(readingOf(ownReport(article)), now);

/** What would be sent. */
export async function outsideWords(world: World, tab: number): Promise<Result<string[] | null>> {
  const beside = await articleBeside(world, tab);
  return beside.ok ? ok(queryOf(beside.value, world.now())?.words ?? null) : beside;
}

export async function searchOutside(world: World, tab: number, words: string[]): Promise<Result<Found>> {
  const beside = await articleBeside(world, tab);
  if (!beside.ok) return beside;
  const query = queryOf(beside.value, world.now());
  // Nothing is sent but what was shown.
  if (query?.words.join('\n') !== words.join('\n')) return gone();
  const wait = await world.pace.turn('gdelt', EVERY);
  if (wait > 0) return fail('busy', `GDELT is asked once in ${EVERY / 1000} seconds.`);
  const taken = await take(world, query.address);
  if (!taken.ok) return taken;
  const again = await compareBeside(world, tab, beside.value);
  return again.ok ? ok({ came: newIn(again.value, beside.value.state), asked: 1, failed: 0 }) : again;
}

async function take(world: World, address: string): Promise<Result<number>> {
  const answer = await world.fetch.get({ address, accept: 'application/json', most: MAX_GDELT });
  if (!answer.ok) return answer;
  const problem = unread(answer.value, world.now());
  if (problem) return problem.type === 'failed' ? { ok: false, problem: problem.problem } : ok(0);
  const items = readGdelt(answer.value.bytes);
  if (!items.ok) return items;
  const outlets = await world.directory.outlets();
  const known = outlets.ok ? outlets.value : [];
  const feed = { title: SOURCE.title, home: null, language: null, every: null, items: items.value };
  return takeReports(
    world,
    items.value.map((item) =>
      reportOfItem(item, feed, { ...SOURCE, outlet: outletAt(item.domain, known) }, world.now()),
    ),
  );
}

const SOURCE: Source = {
  ...{ id: 'outside:gdelt', kind: 'feed', url: 'https://api.gdeltproject.org/' },
  ...{ title: 'GDELT', outlet: null, language: 'und' },
};
