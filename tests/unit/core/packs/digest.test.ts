import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack, TextReport } from '../../../../lib/core/model';
import { buildPack } from '../../../../lib/core/packs/build';
import { digestOf } from '../../../../lib/core/packs/digest';
import { countRuns } from '../../../../lib/core/packs/phrase';
import { readPack } from '../../../../lib/core/packs/read';
import { packText } from '../../../../lib/core/packs/short';
import { readingOf } from '../../../../lib/core/reading';
import { DIGEST, PACK, TEXT } from './made-pack';

const RUN = 9;

/** Runs of nine words, as someone who looks for copied text would cut them. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' ')));
}

const textOf = ({ title, paragraphs }: TextReport): string => [title, ...paragraphs].join('\n');
const copied = (report: TextReport): string[] => {
  const source = runsOf(textOf(report));
  return [...runsOf(JSON.stringify(digestOf(report)))].filter((run) => source.has(run));
};

describe('digestOf', () => {
  const digest = digestOf(TEXT);
  const details = digest.passages.flatMap((passage) => passage.details);

  it('keeps the head, with a title of eight words', () => {
    const { id, outlet, published, credit, words } = TEXT;
    expect(digest).toMatchObject({ id, outlet, published, credit, words, completeness: 'digest' });
    expect(digest.title).toBe('Ferry runs aground off Marlow Point and all…');
    expect(Object.keys(digest)).not.toContain('paragraphs');
  });

  it('keeps terms in alphabetical order, and all that readings have', () => {
    const { passages, sketch } = readingOf(TEXT);
    expect(digest.sketch).toEqual(sketch);
    expect(digest.passages.map(({ terms }) => terms)).toEqual(passages.map(({ terms }) => terms.toSorted()));
    expect(digest.passages.map(({ names }) => names)).toEqual(passages.map(({ names }) => names.toSorted()));
  });

  it('keeps details that stand in their context', () => {
    expect(details.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['count', 'duration', 'attribution']),
    );
    for (const { context, start, end, text } of details) expect(context.slice(start, end)).toBe(text);
    const duration = details.find(({ kind }) => kind === 'duration');
    expect(duration?.context).toBe('while 3 sailors stayed aboard for 90 minutes');
  });

  it('keeps whether a number is all, a part, or told before, through a pack', () => {
    const paragraphs = ['The toll, earlier put at 12, rose to 15, including three nurses.'];
    const told = digestOf({ ...TEXT, paragraphs }).passages.flatMap((passage) => passage.details);
    const scopes = told.flatMap(({ value, scope }) => (scope ? [`${value} ${scope}`] : []));
    expect(scopes).toEqual(['12 earlier', '15 revised', '3 part']);
    const report = { ...digestOf({ ...TEXT, paragraphs }) };
    const read = readPack({
      ...PACK,
      reports: PACK.reports.map((old) => (old.id === TEXT.id ? report : old)),
    });
    expect(JSON.stringify(read)).toContain('"scope":"revised"');
  });

  it('keeps who said it, and not what was said', () => {
    const said = details.flatMap(({ attribution }) => attribution ?? []);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ content }) => content.text))).toEqual(new Set(['']));
    for (const { source } of said) expect(countRuns(source?.text ?? '')).toBeLessThanOrEqual(8);
  });

  it('quotes at most eight words, and no nine in a row of the text anywhere', () => {
    expect(Math.max(...details.map(({ context }) => countRuns(context)))).toBeLessThanOrEqual(8);
    expect(copied(TEXT)).toEqual([]);
    expect(runsOf(textOf(TEXT)).size).toBeGreaterThan(40);
  });

  it('holds no run of nine words and can be read again, whatever the text', () => {
    const word = fc.constantFrom(
      ...'the a At least 40 1,500.5 people Ilse Brandt’s Al-Nasri said that may close , . ” “ for 90 days U.S. ( in Rome'.split(
        ' ',
      ),
      '火災で三人',
      '½',
    );
    const paragraph = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const report: TextReport = { ...TEXT, title: 'Fire', paragraphs };
        const event = { id: 'e', title: 'A fire', date: null, place: null, reports: [report.id] };
        const pack = buildPack({ ...PACK, events: [event], reports: [report], texts: false });
        expect(readPack(packText(pack))).toEqual({ ok: true, value: pack });
        const kept = pack.reports.flatMap((one) => (one.completeness === 'digest' ? one.passages : []));
        for (const { context } of kept.flatMap(({ details: all }) => all))
          expect(countRuns(context)).toBeLessThan(9);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('buildPack', () => {
  const build = (texts: boolean): Pack => buildPack({ ...PACK, texts });

  it('lets texts travel where that is wanted', () => {
    expect(build(true)).toEqual(PACK);
  });

  it('makes digests of texts and leaves digests as they are', () => {
    expect(build(false).reports).toEqual([digestOf(TEXT), DIGEST]);
  });

  it('survives being written and read', () => {
    expect(readPack(JSON.stringify(build(false)))).toEqual({ ok: true, value: build(false) });
  });

  it('leaves reports of no event behind', () => {
    const events = PACK.events.map((event) => ({ ...event, reports: ['gazette-1'] }));
    expect(buildPack({ ...PACK, events, texts: true }).reports).toEqual([DIGEST]);
  });
});
