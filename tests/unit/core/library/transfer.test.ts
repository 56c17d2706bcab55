/** Files on their way into the library: lines, packs in parts, places in them. */
import { describe, expect, it } from 'vitest';
import { linesIn, placeIn, splitPack } from '../../../../lib/core/library/transfer';
import { readPack } from '../../../../lib/core/packs/read';

async function* pieces(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function allOf(lines: AsyncIterable<string | null>): Promise<(string | null)[]> {
  const all: (string | null)[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('lines', () => {
  it.each<[chunks: string[], lines: (string | null)[]]>([
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [
      ['a', 'b\nc', 'd\n', 'e'],
      ['ab', 'cd', 'e'],
    ],
    [['a\n\nb'], ['a', '', 'b']],
    [['', ''], []],
    [
      ['a\nlonger than ', 'ten units'],
      ['a', null],
    ],
  ])('%j → %j', async (chunks, lines) => {
    expect(await allOf(linesIn(pieces(...chunks), 10))).toEqual(lines);
  });

  it('reads no further after a line that is too long', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        read += 1;
        yield 'xxxx';
      }
    }
    expect(await allOf(linesIn(endless(), 10))).toEqual([null]);
    expect(read).toBe(3);
  });
});

const event = (id: string, ...reports: string[]) => ({ id, title: id, date: null, place: null, reports });
const report = (id: string) => ({
  ...{ id, url: null, title: id, published: null, modified: null, language: 'en', credit: null, words: 1 },
  ...{ outlet: { name: 'Harbour Times', domain: '' }, completeness: 'whole', paragraphs: ['One.'] },
});
const PACK = {
  ...{ format: 'variorum-pack', version: 1, id: 'p', title: 'Pack', created: '2024-05-21', expires: null },
  events: [event('a', 'r1'), event('b', 'r2', 'r1'), event('c', 'r3'), event('d', 'r4'), event('e', 'r2')],
  reports: ['r4', 'r3', 'r2', 'r1'].map(report),
};

describe('a pack in parts', () => {
  const partsOf = (most: number) =>
    splitPack(PACK, most).map(({ pack }) => pack as Record<string, { id: string }[]>);

  it('each is a pack of its own, with the reports of its events; together they are the whole', () => {
    const parts = partsOf(2);
    expect(parts.map(({ events }) => events?.map(({ id }) => id))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(parts.map(({ reports }) => reports?.map(({ id }) => id))).toEqual([
      ['r2', 'r1'],
      ['r4', 'r3'],
      ['r2'],
    ]);
    for (const part of parts)
      expect(readPack(part)).toMatchObject({ ok: true, value: { id: 'p', title: 'Pack' } });
  });

  it('one that is small enough stays as it is', () => {
    expect(splitPack(PACK, 5).map(({ pack }) => pack)).toEqual([PACK]);
  });

  it.each([[null], [[]], ['text'], [{}], [{ events: 'x', reports: [] }], [{ events: [], reports: null }]])(
    '%j is one part, for its reader to say what is wrong',
    (json) => {
      expect(splitPack(json, 2).map(({ pack }) => pack)).toEqual([json]);
    },
  );

  it('entries that are no events or reports stay where they are', () => {
    const odd = {
      ...PACK,
      events: [null, 7, { reports: 'x' }, event('a', 'r1')],
      reports: [null, report('r1')],
    };
    const parts = splitPack(odd, 2);
    expect(parts.map(({ pack }) => (pack as typeof odd).events)).toEqual([
      [null, 7],
      [{ reports: 'x' }, event('a', 'r1')],
    ]);
    expect(parts[1]?.pack).toMatchObject({ reports: [report('r1')] });
  });

  it.each([
    ['events[1].title', 'events[3].title'],
    ['reports[0].url', 'reports[0].url'],
    ['reports[1]', 'reports[1]'],
    ['title', 'title'],
    ['', ''],
  ])('%s of its second part is %s of the whole', (path, whole) => {
    expect(splitPack(PACK, 2)[1]?.placeOf(path)).toBe(whole);
  });

  it('a report is told by its place in the whole pack', () => {
    expect(splitPack(PACK, 2)[0]?.placeOf('reports[1].title')).toBe('reports[3].title');
  });
});

describe('the place in a failure', () => {
  it.each([
    ['events[3].title: longer than 600', 'events[3].title'],
    ['version: 7 is newer than this Variorum reads (2)', 'version'],
    ['this is no pack of Variorum', ''],
    ['SyntaxError: Unexpected token', ''],
    [': x', ''],
  ])('%s → %s', (message, place) => {
    expect(placeIn(message)).toBe(place);
  });
});
