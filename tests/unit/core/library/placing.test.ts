/** What becomes of a report that comes again. */
import { describe, expect, it } from 'vitest';
import type { Revision, StoredReport } from '../../../../lib/core/library/model';
import { cameAgain, latest } from '../../../../lib/core/library/placing';
import type { DigestReport, Report, TextReport } from '../../../../lib/core/model';

const head = {
  ...{ id: 'a', url: null, outlet: { name: 'Valley Post', domain: '' }, title: 'T', published: null },
  ...{ modified: null, language: 'en', credit: null, words: 3 },
};
const whole = (text: string): TextReport => ({ ...head, completeness: 'whole', paragraphs: [text] });
const cut = (text: string): TextReport => ({ ...whole(text), completeness: 'cut' });
const digest = (sketch: number[]): DigestReport => ({
  ...head,
  completeness: 'digest',
  passages: [],
  sketch,
});
const stored = (report: Report, over: Partial<StoredReport> = {}): StoredReport => ({
  ...{ report, origin: 'kept', added: 1, expires: null, reasons: [] },
  ...over,
});

describe('a report that comes again', () => {
  it.each<
    [what: string, before: Report, next: Report, newer: boolean, left: 'before' | 'next', revision: boolean]
  >([
    ['the same', whole('x'), whole('x'), true, 'before', false],
    ['another text', whole('x'), whole('y'), true, 'next', true],
    ['an older text', whole('x'), whole('y'), false, 'before', false],
    ['another end of a cut one', cut('x'), cut('y'), true, 'next', true],
    ['the whole of a cut one', cut('x'), whole('x y'), false, 'next', false],
    ['a cut one', whole('x y'), cut('x'), true, 'before', false],
    ['a text for a digest', digest([]), whole('x'), false, 'next', false],
    ['a digest for a text', whole('x'), digest([]), true, 'before', false],
    ['another digest', digest([1]), digest([2]), true, 'next', false],
    ['the same text with another time', whole('x'), { ...whole('x'), modified: '2024' }, true, 'next', false],
  ])('%s', (_what, before, next, newer, left, revised) => {
    const { stored: kept, revision } = cameAgain(stored(before), stored(next, { added: 9 }), newer);
    expect(kept.report).toEqual({ before, next }[left]);
    expect(kept.added).toBe(1);
    expect(revision !== null).toBe(revised);
    expect(kept.read).toBe(revised ? 9 : undefined);
  });

  it.each<[before: Partial<StoredReport>, next: Partial<StoredReport>, left: Partial<StoredReport>]>([
    [
      { origin: 'remembered', expires: 5 },
      { origin: 'remembered', expires: 9 },
      { origin: 'remembered', expires: 9 },
    ],
    [
      { origin: 'remembered', expires: 9 },
      { origin: 'remembered', expires: 5 },
      { origin: 'remembered', expires: 9 },
    ],
    [{ origin: 'remembered', expires: 5 }, { origin: 'kept' }, { origin: 'kept', expires: null }],
    [{ origin: 'kept' }, { origin: 'remembered', expires: 5 }, { origin: 'kept', expires: null }],
    [{ origin: 'pack' }, { origin: 'kept' }, { origin: 'kept', expires: null }],
    [{ origin: 'kept' }, { origin: 'pack', brought: 'e' }, { origin: 'kept', brought: 'e' }],
  ])('%j, then %j', (before, next, left) => {
    expect(cameAgain(stored(whole('x'), before), stored(whole('x'), next)).stored).toMatchObject(left);
  });

  it('lies upon the digest that is there for good, until it is kept', () => {
    const under = stored(digest([1]), { origin: 'pack' });
    const text = stored(whole('x'), { origin: 'remembered', expires: 5 });
    const laid = cameAgain(under, text).stored;
    expect(laid).toEqual({ ...text, digest: under });
    expect(cameAgain(text, under).stored).toEqual(laid);
    expect(cameAgain(laid, text).stored.digest).toEqual(under);
    expect(cameAgain(laid, stored(whole('x'))).stored).toEqual(stored(whole('x')));
  });
});

describe('earlier texts', () => {
  const revision = (read: number, length = 1): Revision => ({
    ...{ report: 'a', read, title: 'T', modified: null, paragraphs: ['x'.repeat(length)] },
  });
  it.each<[revisions: Revision[], kept: number[]]>([
    [
      [revision(1), revision(3), revision(2)],
      [3, 2, 1],
    ],
    [
      Array.from({ length: 22 }, (_, index) => revision(index)),
      Array.from({ length: 20 }, (_, index) => 21 - index),
    ],
    [[revision(1, 200_000), revision(2, 200_000)], [2]],
    [[revision(1, 400_000)], []],
  ])('%#', (revisions, kept) => {
    expect(latest(revisions).map(({ read }) => read)).toEqual(kept);
  });
});

describe('a summary', () => {
  const summary = (text: string, over: Partial<StoredReport> = {}): StoredReport =>
    stored(cut(text), { origin: 'feed', expires: 5, summary: true, ...over });

  it.each<[what: string, before: StoredReport, next: StoredReport]>([
    ['a text', stored(whole('x')), summary('y')],
    ['a text that is cut', stored(cut('x')), summary('y')],
    ['a digest', stored(digest([1]), { origin: 'pack' }), summary('y')],
    ['a summary', summary('x'), summary('y', { expires: 9 })],
  ])('does not change %s', (_what, before, next) => {
    expect(cameAgain(before, next)).toEqual({ stored: before, revision: null });
  });

  it.each<[what: string, before: StoredReport, next: StoredReport, left: Partial<StoredReport>]>([
    [
      'its text',
      summary('x'),
      stored(whole('y'), { origin: 'feed', expires: 5 }),
      { origin: 'feed', expires: 5 },
    ],
    [
      'a text that was read',
      summary('x'),
      stored(cut('y'), { origin: 'remembered', expires: 9 }),
      { origin: 'remembered', expires: 9 },
    ],
    [
      'its text, of one that is kept',
      summary('x', { origin: 'kept', expires: null }),
      stored(whole('y'), { origin: 'feed', expires: 5 }),
      { origin: 'kept', expires: null },
    ],
    [
      'a digest',
      summary('x'),
      stored(digest([1]), { origin: 'pack', brought: 'e' }),
      { origin: 'pack', expires: null, brought: 'e' },
    ],
  ])('gives way to %s and leaves nothing', (_what, before, next, left) => {
    const missed = { at: 3, code: 'consent' } as const;
    const again = cameAgain({ ...before, missed }, { ...next, added: 7 });
    expect(again.revision).toBeNull();
    expect(again.stored).toMatchObject({ ...left, report: next.report, added: 1, read: 7 });
    expect(again.stored).not.toHaveProperty('summary');
    expect(again.stored).not.toHaveProperty('missed');
  });
});
