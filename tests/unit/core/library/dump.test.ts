/** Parts of an exported library that come from anywhere: read whole, or refused with the place in one line. */
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../lib/core/library/differences';
import { isLibraryPart, type LibraryPart, partOf, readLibraryPart } from '../../../../lib/core/library/dump';
import type { StoredReport } from '../../../../lib/core/library/model';
import type { TextReport } from '../../../../lib/core/model';
import { digestOf } from '../../../../lib/core/packs/digest';

const report: TextReport = {
  id: 'a',
  url: 'https://valley-post.example/a',
  outlet: { name: 'Valley Post', domain: 'valley-post.example' },
  title: 'Cable car stands still',
  published: '2024-02-09T18:00:00Z',
  modified: null,
  language: 'en',
  credit: null,
  words: 9,
  completeness: 'whole',
  paragraphs: ['A cable car stood still for four hours on Friday.'],
};
const stored = (over: Partial<StoredReport> = {}): StoredReport => ({
  report: structuredClone(report),
  origin: 'kept',
  added: 5,
  expires: null,
  reasons: [{ sign: 'same-day' }, { text: 'four hours' }],
  ...over,
});
const difference = (said: number, by: number): Difference => ({
  kind: 'count',
  said: Array(said).fill({ by: Array(by).fill(1), reads: [2], near: [] }),
});
const part = (): LibraryPart =>
  partOf({
    events: [
      { id: 'e', title: 'E', date: '2024-02-09', place: null, reports: ['a'], changed: 7, pack: null },
    ],
    reports: [
      stored({ read: 6, brought: 'e', digest: stored({ report: digestOf(report), origin: 'pack' }) }),
    ],
    revisions: [{ report: 'a', read: 4, title: 'Before', modified: null, paragraphs: ['Before.'] }],
    corrections: [
      { about: 'report', id: 'a', event: null, not: ['f'], at: 1 },
      { about: 'event', id: 'f', into: 'e', at: 2, joined: true },
      { about: 'title', id: 'e', title: 'E', at: 3 },
      {
        ...{ about: 'set-aside', id: 'e', at: 4 },
        differences: [difference(1, 1)],
      },
    ],
  });

describe('a part of a library', () => {
  it('is read as it was written', () => {
    expect(readLibraryPart(JSON.parse(JSON.stringify(part())))).toEqual({ ok: true, value: part() });
  });

  it.each<[what: unknown, is: boolean]>([
    [part(), true],
    [{ format: 'variorum-library' }, true],
    [{ format: 'variorum-pack' }, false],
    [null, false],
  ])('is told by its format: %#', (what, is) => {
    expect(isLibraryPart(what)).toBe(is);
  });

  it.each<[spoil: (one: LibraryPart) => void, line: RegExp]>([
    [(one) => Object.assign(one, { format: 'other' }), /^format: this is no library of Variorum$/],
    [(one) => Object.assign(one, { version: 2 }), /^version: a version that this Variorum does not read$/],
    [(one) => Object.assign(one.events[0] ?? {}, { title: 7 }), /^events\[0\]\.title: /],
    [(one) => Object.assign(one.events[0] ?? {}, { id: '' }), /^events\[0\]\.id: empty$/],
    [(one) => Object.assign(one.events[0] ?? {}, { id: 'e\ud83d' }), /^events\[0\]\.id: half a sign$/],
    [(one) => Object.assign(one.events[0] ?? {}, { changed: null }), /^events\[0\]\.changed: /],
    [(one) => Object.assign(one.reports[0] ?? {}, { origin: 'stolen' }), /^reports\[0\]\.origin: /],
    [
      (one) => Object.assign(one.reports[0]?.report ?? {}, { paragraphs: 'x' }),
      /^reports\[0\]\.report\.paragraphs: /,
    ],
    [
      (one) => Object.assign(one.reports[0]?.digest?.report ?? {}, { sketch: [-1] }),
      /^reports\[0\]\.digest\.report\.sketch/,
    ],
    [(one) => Object.assign(one.revisions[0] ?? {}, { read: 'now' }), /^revisions\[0\]\.read: /],
    [(one) => Object.assign(one.corrections[1] ?? {}, { into: 5 }), /^corrections\[1\]\.into: /],
    [
      (one) => Object.assign(one.corrections[2] ?? {}, { title: 'x'.repeat(4001) }),
      /^corrections\[2\]\.title: longer than 4000$/,
    ],
    [
      (one) =>
        Object.assign(one.corrections[3] ?? {}, { differences: [{ kind: 'count', said: [{ by: ['x'] }] }] }),
      /^corrections\[3\]\.differences\[0\]\.said\[0\]\.by/,
    ],
    [
      (one) => Object.assign(one.corrections[3] ?? {}, { differences: Array(201).fill(difference(1, 1)) }),
      /^corrections\[3\]\.differences: more than 200$/,
    ],
    [
      (one) => Object.assign(one.corrections[3] ?? {}, { differences: [difference(61, 1)] }),
      /^corrections\[3\]\.differences\[0\]\.said: more than 60$/,
    ],
    [
      (one) => Object.assign(one.corrections[3] ?? {}, { differences: [difference(1, 31)] }),
      /^corrections\[3\]\.differences\[0\]\.said\[0\]\.by: more than 30$/,
    ],
  ])('is refused with the place: %#', (spoil, line) => {
    const one = part();
    spoil(one);
    const read = readLibraryPart(one);
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: expect.stringMatching(line) },
    });
  });

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'https://'])('loses the address %s', (url) => {
    const read = readLibraryPart(partOf({ ...part(), reports: [stored({ report: { ...report, url } })] }));
    expect(read).toMatchObject({ ok: true, value: { reports: [{ report: { url: null } }] } });
  });

  it('of no form at all is refused in one line', () => {
    for (const json of [null, 7, [], {}]) expect(readLibraryPart(json)).toMatchObject({ ok: false });
  });
});
