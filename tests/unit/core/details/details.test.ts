import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../../../lib/core/details/details';
import { CONTEXT, ofKind } from './found';

const TEXT =
  'On Friday evening at least 12 people were killed and 30 wounded in Ardena, 64 km north of the capital, where 25 ' +
  'foreign envoys met for 90 days; damage of $3.5 million, 40 percent of homes. Lena Morvat, 54, saw it at 9 p.m.';

describe('all kinds together', () => {
  it('finds each of the numeric kinds once or more, at its offsets', () => {
    const details = detailsIn(TEXT, CONTEXT);
    for (const detail of details) expect(TEXT.slice(detail.start, detail.end)).toBe(detail.text);
    const kinds = new Set(details.map((detail) => detail.kind));
    for (const kind of [
      'date',
      'casualties',
      'measure',
      'count',
      'duration',
      'money',
      'percent',
      'age',
      'time',
    ] as const)
      expect(kinds, kind).toContain(kind);
  });

  it('claims a number for one kind', () => {
    const numeric = detailsIn(TEXT, CONTEXT).filter(
      (detail) => detail.amount && detail.amount.unit !== 'minute',
    );
    for (const [index, detail] of numeric.entries())
      for (const other of numeric.slice(index + 1)) expect(other.start).toBeGreaterThanOrEqual(detail.end);
  });

  it('is in the order of the text', () => {
    const starts = detailsIn(TEXT, CONTEXT).map((detail) => detail.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keeps a phrase in its sentence', () => {
    const [first] = ofKind('count', 'They saw 12. People came.');
    expect(first?.text).toBe('12');
  });

  it('answers any text, with finite intervals', () => {
    const word = fc.constantFrom(
      ...'12 3.5 a one half million of the to - and between $ % last next ago days in , . constructor __proto__ people killed May 2020 / : km (54) dozens'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const detail of detailsIn(text, CONTEXT)) {
            expect(text.slice(detail.start, detail.end)).toBe(detail.text);
            if (!detail.amount) continue;
            expect(Number.isFinite(detail.amount.low) && Number.isFinite(detail.amount.high)).toBe(true);
            expect(detail.amount.low).toBeLessThanOrEqual(detail.amount.high);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what a detail is about', () => {
  it.each([
    ['count', 'The minister received 25 foreign envoys.', ['envoy', 'foreign', 'receiv', 'minist']],
    ['duration', 'They may shut the embassy for a period of 90 days.', ['shut', 'period', 'embassi']],
    ['casualties', 'The blast killed 12 workers.', ['worker', 'kill', 'blast']],
    ['date', 'The bridge was closed on Monday.', ['close', 'bridg']],
  ] as const)('%s: %s', (kind, text, wanted) => expect(ofKind(kind, text)[0]?.about).toEqual(wanted));

  it('leaves out units, numbers and words that weigh them', () => {
    const [share] = ofKind('percent', 'About 40 percent of homes burned on Monday, the mayor said.');
    expect(share?.about).toContain('home');
    for (const term of ['percent', 'about', 'monday', '40']) expect(share?.about).not.toContain(term);
  });

  it('stays within the sentence and has at most twelve terms', () => {
    const [count] = ofKind('count', 'Rain fell on Ardena. He saw 25 boats. Snow fell later.');
    expect(count?.about).toEqual(['boat', 'see']);
    const long = Array.from({ length: 40 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}x`).join(' ');
    expect(ofKind('count', `He saw 25 boats near ${long}`)[0]?.about.length).toBeLessThanOrEqual(12);
  });
});

/**
 * Walked from each of their words to their ends, three eighths of these took 13 s and 200 s: what is not linear runs into the
 * time that a test may take.
 */
describe('runs without an end', () => {
  it.each(['and-a-half-', 'according to the press service, ', 'In Ash, Lee said, '])(
    '%j over and over is read to its end',
    (unit) => {
      const text = unit.repeat(Math.floor(160_000 / unit.length));
      const found = detailsIn(text, { published: '2021-03-17', language: 'en' });
      expect(found.filter(({ text: phrase, start, end }) => phrase !== text.slice(start, end))).toEqual([]);
    },
  );
});
