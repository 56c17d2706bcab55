/**
 * Which event an article reports, by weights that never saw its topic. The libraries are those of the scorer beside the
 * project: at most four reports an event, the articles that are looked up left out. Learning takes some minutes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { WEIGHTS } from '../../lib/core/events/match-weights';
import type { Weights } from '../../lib/core/events/signs';
import type { Reading } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { reportOf } from '../../lib/core/report';
import { articleOfText, paragraphsOf } from '../../lib/page/body/text-article';
import { libraryOf } from '../command/library';
import { drawsOf } from '../fit-match/draws';
import { foldOf, learnWithout, tableOf } from '../fit-match/folds';
import { type Line, readReports } from '../fit-match/reports';
import { LABELLED } from './clusters';
import type { Figures } from './table';

const KNOWN_REPORTS = 4;

interface Told {
  id: string;
  event: string;
  topic: string;
  reading: Reading;
}

const hash = (text: string): string => createHash('sha1').update(text).digest('hex');
/** By the scorer's coin. */
const isHeads = (event: string): boolean => Number.parseInt(hash(`known ${event}`).slice(-1), 16) % 2 === 1;
/** Of two similar events the one ends in "ecb", the other in "ecbplus". */
const isOneOfTwo = (event: string): boolean =>
  isHeads(event.split('ecb')[0] ?? event) === event.endsWith('plus');

const LIBRARIES: Record<keyof typeof LABELLED, Record<string, (event: string) => boolean>> = {
  'ecb+': {
    'all events known': () => true,
    'half of the events unknown': isHeads,
    'the similar event known only': isOneOfTwo,
  },
  basil: { 'all events known': () => true, 'half of the events unknown': isHeads },
};

function toldOf({ outlet, event, date, ...line }: Line): Told {
  const id = outlet ? `${event}-${outlet}` : line.id;
  const told = line.paragraphs ?? line.sentences?.map(({ text }) => text) ?? [];
  const title = line.title ?? told[0] ?? '';
  const article = articleOfText({ title, paragraphs: paragraphsOf(told.join('\n')) }, '', date ?? null);
  return { id, event, topic: String(line.topic ?? event), reading: readingOf(reportOf(article, id)) };
}

const eventsOf = (told: Told[]): Map<string, Told[]> =>
  told.reduce((by, one) => by.set(one.event, [...(by.get(one.event) ?? []), one]), new Map<string, Told[]>());

/** Does something with other weights; the library has its own again afterwards. */
function by<T>(weights: Weights, work: () => T): T {
  const own = { ...WEIGHTS };
  Object.assign(WEIGHTS, weights);
  try {
    return work();
  } finally {
    Object.assign(WEIGHTS, own);
  }
}

function figuresOf(told: Told[], keep: (event: string) => boolean, learned: Weights[]): Figures[string] {
  const known = [...eventsOf(told)].filter(([event]) => keep(event));
  const library = libraryOf(
    known.map(([id, all]) => {
      const few = all.toSorted((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1)).slice(0, KNOWN_REPORTS);
      const event = { id, title: '', date: null, place: null, reports: few.map((one) => one.id) };
      return { event, readings: few.map(({ reading }) => reading) };
    }),
  );
  const others = new Set(known.filter(([, all]) => all.length > 1).map(([event]) => event));
  const answers = told.map((one) => ({
    right: one.event,
    given: by(
      learned[foldOf(one.topic)] ?? WEIGHTS,
      () => library.match(one.reading, new Set([one.id])).event,
    ),
  }));
  const given = answers.filter((one) => one.given !== null);
  const hits = given.filter((one) => others.has(one.right) && one.given === one.right).length;
  const [P, R] = [hits / given.length, hits / answers.filter((one) => others.has(one.right)).length];
  return { P, R, F1: (2 * P * R) / (P + R), n: told.length };
}

export function unseenFigures(): Figures {
  const sets = Object.entries(LABELLED).filter(([, file]) => existsSync(file));
  const texts = sets.map(([set, file]) => ({ set, file, text: readFileSync(file, 'utf8') }));
  const learned = learnWithout(texts.flatMap(({ file, text }) => drawsOf(readReports(text, file))));
  return Object.fromEntries(
    texts.flatMap(({ set, text }) => {
      const told = text
        .split('\n')
        .filter(Boolean)
        .map((line) => toldOf(JSON.parse(line) as Line));
      return Object.entries(LIBRARIES[set as keyof typeof LABELLED]).map(([library, keep]) => [
        `unseen/${set} ${library}`,
        figuresOf(told, keep, learned.map(tableOf)),
      ]);
    }),
  );
}
