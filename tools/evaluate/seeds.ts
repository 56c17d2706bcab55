/**
 * The seed reports: are their pages read, matched to their events with the bundled pack, and compared as people found?
 * The pages lie beside the project (`../shared/seeds`), never in it.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { compare } from '../../lib/core/compare/compare';
import type { Article, Comparison, Pack, Reading } from '../../lib/core/model';
import { readPack } from '../../lib/core/packs/read';
import { readingOf } from '../../lib/core/reading';
import { reportOf } from '../../lib/core/report';
import { type EventItem, libraryOf } from '../command/library';
import { see } from '../command/page';
import { type Check, checkComparison, checkEach } from './checks';
import { type Gold, GoldSchema } from './gold';
import { shownBy } from './touches';

const FOLDER = '../shared/seeds';
const PACKS = 'public/packs';

export const seedsAreHere = (): boolean => existsSync(join(FOLDER, 'gold.json'));

type Articles = Map<string, { article: Article; isArticle: boolean }>;

async function readArticles(gold: Gold): Promise<Articles> {
  const articles: Articles = new Map();
  for (const id of Object.keys(gold.published)) {
    const { detection, article } = await see(join(FOLDER, 'pages', `${id}.html`));
    if (article.ok) articles.set(id, { article: article.value, isArticle: detection.article });
  }
  return articles;
}

export async function bundledPacks(): Promise<Pack[]> {
  const files = existsSync(PACKS) ? (await readdir(PACKS)).filter((name) => name.endsWith('.json')) : [];
  const packs = await Promise.all(
    files.map(async (name) => readPack(JSON.parse(await readFile(join(PACKS, name), 'utf8')))),
  );
  return packs.flatMap((pack) => (pack.ok ? [pack.value] : []));
}

export const eventsOf = (packs: Pack[]): EventItem[] =>
  packs.flatMap(({ events, reports }) =>
    events.map((event) => ({
      event,
      readings: reports.filter(({ id }) => event.reports.includes(id)).map(readingOf),
    })),
  );

function checkPages(gold: Gold, articles: Articles): Check[] {
  const ids = Object.keys(gold.published);
  const texts = Object.entries(gold.comparison.notArticleText).flatMap(([id, phrases]) =>
    phrases.map((phrase) => ({ id, phrase })),
  );
  const textOf = (id: string) => articles.get(id)?.article.paragraphs.join('\n') ?? '';
  return [
    checkEach(
      'pages: seen as articles',
      ids.map((id) => ({ label: id, right: articles.get(id)?.isArticle ?? false })),
    ),
    checkEach(
      'pages: publication day',
      ids.map((id) => {
        const found = articles.get(id)?.article.published?.iso.slice(0, 10) ?? null;
        const wanted = gold.published[id]?.slice(0, 10) ?? null;
        return { label: `${id}: ${found} for ${wanted}`, right: found === wanted };
      }),
    ),
    checkEach(
      'pages: surroundings left out',
      texts.map(({ id, phrase }) => ({
        label: `${id}: ${phrase}`,
        right: textOf(id) !== '' && !textOf(id).includes(phrase),
      })),
    ),
  ];
}

function checkMatches(gold: Gold, readings: Map<string, Reading>, events: EventItem[]): Check {
  const library = libraryOf(events);
  const wanted = gold.events.flatMap(({ id, reports }) => reports.map((report) => ({ report, event: id })));
  return checkEach(
    'matched to their events',
    wanted.map(({ report, event }) => {
      const reading = readings.get(report);
      const found = reading ? library.match(reading) : null;
      return {
        label: `${report}: ${found?.event ?? 'none'} (${found?.score.toFixed(2)}) for ${event}`,
        right: found?.event === event,
      };
    }),
  );
}

/** Each page of the event against the bundled digests of the other reports: what a person has after installation. */
function checkDigests(gold: Gold, readings: Map<string, Reading>, events: EventItem[]): Check {
  const timeframe = gold.comparison.differs.find(({ kind }) => kind === 'duration');
  const [page, other] = Object.keys(timeframe?.values ?? {});
  const reading = readings.get(page ?? '');
  const own = events.find(({ event }) => event.id === gold.events[0]?.id);
  const digests = own?.readings.filter(({ head }) => !head.id.endsWith(page ?? '')) ?? [];
  const comparison: Comparison | null = reading ? compare([reading, ...digests], null) : null;
  const right = comparison?.findings.some(
    (finding) =>
      finding.verdict === 'differs' &&
      finding.kind === 'duration' &&
      shownBy(finding, timeframe?.values ?? {}).includes(page ?? '') &&
      finding.values.some(({ report }) => report.endsWith(other ?? '')),
  );
  return checkEach('timeframe against the digests', [
    { label: `${page} against ${other}`, right: right ?? false },
  ]);
}

/** All checks, in the order in which a page goes through them. */
export async function checkSeeds(): Promise<Check[]> {
  const gold = v.parse(GoldSchema, JSON.parse(await readFile(join(FOLDER, 'gold.json'), 'utf8')));
  const articles = await readArticles(gold);
  const readings = new Map(
    [...articles].map(([id, { article }]) => [id, readingOf(reportOf(article, id))] as const),
  );
  const compared = gold.comparison.reports.flatMap((id) => readings.get(id) ?? []);
  const events = eventsOf(await bundledPacks());
  return [
    ...checkPages(gold, articles),
    checkMatches(gold, readings, events),
    ...checkComparison(compare(compared, null), gold.comparison),
    checkDigests(gold, readings, events),
  ];
}
