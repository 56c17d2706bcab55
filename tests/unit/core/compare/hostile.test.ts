/**
 * Texts that are no news: 300 KB of what costs most. Nothing fails, none takes much longer than news of the same length
 * would, and what was not read to its end is called cut.
 */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import { readingOf } from '../../../../lib/core/reading';
import { EVENTS, textReport } from './fixtures';

const SIZE = 300_000;
const filled = (piece: (at: number) => string): string => {
  const pieces: string[] = [];
  for (let length = 0, at = 0; length < SIZE; at++) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('').slice(0, SIZE);
};
/** Numbers that look like none of a row, the same in each run. */
const mixed = (at: number, below: number): number => ((at + 1) * 7919) % below;
const NAMES = 'Anna Boris Carla Dimitri Elena Farid Greta Hassan Irina Jonas Lindholm Quist'.split(' ');
const nameAt = (at: number): string => NAMES[mixed(at, NAMES.length)] ?? '';
const WORDS = 'ferry harbour police minister storm bridge killed injured people bank court strike'.split(' ');
const wordAt = (at: number): string => WORDS[mixed(at, WORDS.length)] ?? '';

const TEXTS: [what: string, text: string][] = [
  ['one word', filled(() => 'a')],
  ['words without a full stop', filled((at) => `${wordAt(at)} `)],
  ['numbers', filled((at) => `${mixed(at, 99_991)} `)],
  ['number words', filled((at) => ['twenty ', 'million ', 'and ', 'three '][at % 4] ?? '')],
  ['quotation marks', filled(() => '"')],
  ['opening quotation marks', filled((at) => `“${wordAt(at)} `)],
  ['brackets', filled(() => '([{')],
  ['names', filled((at) => `${nameAt(at)} `)],
  ['names in sentences', filled((at) => `${nameAt(at)}${wordAt(at)} met ${nameAt(at + 1)}. `)],
  ['hyphens', filled(() => '-')],
  ['hyphenated letters', filled(() => 'a-')],
  ['dates', filled((at) => `${1 + mixed(at, 28)} March ${2000 + mixed(at, 29)} `)],
  ['Chinese letters', filled((at) => String.fromCodePoint(0x4e00 + mixed(at, 2999)))],
  [
    'Chinese sentences',
    filled((at) => String.fromCodePoint(0x4e00 + mixed(at, 299)) + (at % 12 ? '' : '。')),
  ],
  ['emoji', filled(() => '👩‍👧')],
  ['short sentences', filled((at) => `${mixed(at, 50)} people died. `)],
  ['who said', filled((at) => `${nameAt(at)} said ${wordAt(at)} `)],
  ['tolls by many sources', filled((at) => `${nameAt(at)} Quist said ${mixed(at, 50)} people died. `)],
  ['tolls', filled((at) => `${mixed(at, 50)} killed and ${mixed(at, 31)} injured `)],
  ['empty lines', filled(() => ' \n')],
];

/** Real sentences of the same size; each text is another part of them. */
const NEWS = EVENTS.flatMap(([, readings]) =>
  readings.flatMap(({ passages }) => passages.map(({ text }) => text)),
);
const news = filled((at) => `${NEWS[at % NEWS.length]}\n`);

function run(text: string) {
  const start = performance.now();
  const readings = [text, `${text.slice(99)}\nA ferry sank off Orrin, and two people died.`].map(
    (one, i) => ({
      ...readingOf(textReport(`r${i}`, `Ferry strike in Orrin harbour\n${one}`, '2024-03-01')),
      sketch: [],
    }),
  );
  const comparison = compare(readings, null);
  return { readings, comparison, time: performance.now() - start };
}

/** Of the time that news takes; measured 1.1 at most (Chinese sentences). */
const MOST = 4;
/** What takes longer is measured anew so often, with news beside it: a busy machine makes pauses, not each time here. */
const TIMES = 5;
const isSlow = (text: string): boolean =>
  Array.from({ length: TIMES }).every(() => run(text).time > MOST * run(news).time);

describe('hostile texts of 300 KB', () => {
  run(news.slice(0, 20_000));
  const usual = run(news);

  it('are measured beside news, of which as much is read', () => {
    expect(usual.readings.map(({ completeness }) => completeness)).toEqual(['cut', 'cut']);
    expect(usual.comparison.findings.length).toBeGreaterThan(100);
  });

  it.each(TEXTS)(
    'of %s are read and compared in bounded time, and called cut',
    (_what, text) => {
      const { readings, comparison, time } = run(text);
      expect(time > MOST * usual.time && isSlow(text)).toBe(false);
      const isEmpty = text.trim() === '';
      expect(comparison.reports.map(({ completeness }) => completeness)).toEqual(
        isEmpty ? ['whole', 'whole'] : ['cut', 'cut'],
      );
      const read = readings[0]?.passages.reduce((sum, passage) => sum + passage.text.length, 0) ?? 0;
      expect(read).toBeLessThan(61_000);
    },
    30_000,
  );
});

describe('texts of usual length', () => {
  it.each(EVENTS)('are read whole: %s', (_name, readings) => {
    expect(readings.filter(({ completeness }) => completeness !== 'whole')).toEqual([]);
  });
});
