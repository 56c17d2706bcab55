/** What is written is read again as it was, in the short forms and in those of older versions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP } from '../../../../lib/core/compare/sketch-step';
import type { DigestDetail, DigestPassage, Pack, Report } from '../../../../lib/core/model';
import { countRuns, MAX_WORDS } from '../../../../lib/core/packs/phrase';
import { readPack } from '../../../../lib/core/packs/read';
import { packText, shortReport } from '../../../../lib/core/packs/short';
import { DIGEST, PACK, TEXT } from './made-pack';

const word = fc.constantFrom('ferry', 'at', '40', 'Ölfaß', '火災', 'Al-Nasri’s', '“no', '1,500.5');
const term = fc.constantFrom('ferri', '40', '2', 'quay', 'marlow point', '火災', '__proto__');
const phrase = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  .filter((words) => countRuns(words) <= MAX_WORDS);
const terms = fc.uniqueArray(term, { maxLength: 6 });

/** Any phrase of the context, also none of it and all of it. */
const detail: fc.Arbitrary<DigestDetail> = fc
  .record({ context: phrase, from: fc.nat(), to: fc.nat(), about: fc.array(term, { maxLength: 8 }) })
  .map(({ context, from, to, about }) => {
    const [start = 0, end = 0] = [from, to].map((at) => at % (context.length + 1)).toSorted((a, b) => a - b);
    return { kind: 'count', text: context.slice(start, end), start, end, value: '4', about, context };
  });
const passage: fc.Arbitrary<DigestPassage> = fc.record({
  terms,
  names: terms,
  details: fc.array(detail, { maxLength: 4 }),
});
const sketch = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xfffff }), { maxLength: 256 })
  .map((hashes) => hashes.toSorted((a, b) => a - b).map((hash) => hash * STEP));
const digest: fc.Arbitrary<Report> = fc
  .record({ passages: fc.array(passage, { maxLength: 4 }), sketch })
  .map((parts) => ({ ...DIGEST, ...parts }));
const text: fc.Arbitrary<Report> = fc
  .array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 3 })
  .map((paragraphs) => ({ ...TEXT, paragraphs }));
const pack: fc.Arbitrary<Pack> = fc.array(fc.oneof(digest, text), { maxLength: 4 }).map((made) => {
  const reports = made.map((report, index) => ({ ...report, id: `r${index}` }));
  const events = [{ id: 'e', title: 'A', date: null, place: null, reports: reports.map(({ id }) => id) }];
  return { ...PACK, events, reports };
});

describe('packText', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(pack, (made) => {
        expect(readPack(packText(made))).toEqual({ ok: true, value: made });
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('writes places, numbers and gaps', () => {
    expect(shortReport(DIGEST)).toMatchObject({
      passages: [
        {},
        {
          details: [
            { context: 'with 38 passengers on board', start: 5, end: 7, about: [1] },
            { context: 'according to the harbour office', start: 0, end: 12, about: [] },
          ],
        },
      ],
      sketch: '1 6 976555',
    });
    expect(JSON.stringify(shortReport(DIGEST))).not.toContain('"text":"38"');
  });

  it('leaves texts as they are', () => {
    expect(shortReport(TEXT)).toBe(TEXT);
  });
});

describe('older packs', () => {
  it.each([0, 1, 2])('of version %d are read as this one', (version) => {
    expect(readPack({ ...PACK, version })).toEqual({ ok: true, value: PACK });
    expect(readPack(JSON.stringify({ ...PACK, version }))).toEqual({ ok: true, value: PACK });
  });

  it('bring whole hashes, of which as much is kept as of new ones', () => {
    const old = { ...DIGEST, sketch: [0x1234, 0x7fff, 0xee6b2abc] };
    const read = readPack({ ...PACK, version: 1, reports: [TEXT, old] });
    expect(read).toMatchObject({ ok: true, value: { reports: [TEXT, DIGEST] } });
  });

  it('bring hashes in any order, and are written so that they can be read', () => {
    const odd = { ...DIGEST, sketch: [0xee6b2000, 0x1000, 0x7000] };
    const read = readPack({ ...PACK, version: 1, reports: [TEXT, odd] });
    expect(read).toMatchObject({ ok: true, value: { reports: [TEXT, DIGEST] } });
    expect(read.ok && readPack(packText(read.value))).toEqual(read);
  });

  it('do not mix up terms of digits with numbers of terms', () => {
    const [first, second] = DIGEST.passages;
    const passages = [
      first,
      { ...second, details: second?.details.map((one) => ({ ...one, about: ['1'] })) },
    ];
    const read = readPack({ ...PACK, version: 1, reports: [TEXT, { ...DIGEST, passages }] });
    expect(JSON.stringify(read)).toContain('"about":["1"]');
  });
});
