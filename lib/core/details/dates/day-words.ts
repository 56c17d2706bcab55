/** Words for one day: "today", "yesterday", "last night", "the day after tomorrow". */
import { hasWords, type Source, wordAt } from '../source';
import type { Dated } from './absolute';
import { anchorOf } from './resolve';
import { unknown, wholeDay } from './spans';
import { is } from './words';

/** Words for one day, counted from the anchor. Longer phrases first. */
const DAYS: readonly { words: readonly string[]; days: number }[] = [
  { words: ['the', 'day', 'before', 'yesterday'], days: -2 },
  { words: ['day', 'before', 'yesterday'], days: -2 },
  { words: ['the', 'day', 'after', 'tomorrow'], days: 2 },
  { words: ['day', 'after', 'tomorrow'], days: 2 },
  { words: ['last', 'night'], days: -1 },
  { words: ['this', 'morning'], days: 0 },
  { words: ['this', 'afternoon'], days: 0 },
  { words: ['this', 'evening'], days: 0 },
  { words: ['this', 'day'], days: 0 },
  { words: ['earlier', 'today'], days: 0 },
  { words: ['next', 'day'], days: 1 },
  { words: ['past', 'day'], days: -1 },
  ...(
    [
      ['today', 0],
      ['tonight', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
      ['heute', 0],
      ['gestern', -1],
      ['morgen', 1],
      ['hier', -1],
      ["aujourd'hui", 0],
      ['demain', 1],
      ['hoy', 0],
      ['ayer', -1],
      ['сегодня', 0],
      ['вчера', -1],
      ['завтра', 1],
      ['اليوم', 0],
      ['امس', -1],
      ['غدا', 1],
    ] as const
  ).map(([word, days]) => ({ words: [word], days })),
];

/** With what a date in words for one day, or a feast, may begin. */
export const FIRST_WORDS: readonly string[] = [
  ...DAYS.map(({ words }) => words[0] ?? ''),
  'christmas',
  'boxing',
  'new',
  'valentine',
  'halloween',
  'q1',
  'q2',
  'q3',
  'q4',
];

const ONLY_IN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    morgen: /^de/,
    hier: /^fr/,
    heute: /^de/,
    gestern: /^de/,
  }),
);

const FIRST = new Set(DAYS.map(({ words: [first] }) => first ?? ''));

export function dayWord(source: Source, at: number): Dated | null {
  if (!FIRST.has(wordAt(source, at))) return null;
  const found = DAYS.find(({ words }) => hasWords(source, at, words));
  if (!found) return null;
  if (/^["“'‘]$/.test(wordAt(source, at - 1)) && /^["”'’,.]$/.test(wordAt(source, at + found.words.length)))
    return null;
  const only = ONLY_IN.get(found.words[0] ?? '');
  if (only && !only.test(source.context.language)) return null;
  const to = at + found.words.length;
  if (
    found.words[1] === 'day' &&
    found.words.length === 2 &&
    (wordAt(source, at - 1) === 'the' || is(source, to, /^(?:of|that|in|for)$/))
  )
    return null;
  const anchor = anchorOf(source);
  return { to, resolved: anchor === null ? unknown : wholeDay(anchor + found.days) };
}
