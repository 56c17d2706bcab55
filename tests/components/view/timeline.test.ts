/** Reports along time: their order, what stands together, which values came up when. */
import { describe, expect, it } from 'vitest';
import { finding, report, value } from '../../../components/demo/make';
import { viewReports } from '../../../components/view/reports';
import { firstMoments, type Step, timelineOf } from '../../../components/view/timeline';
import type { ComparedReport, Finding } from '../../../lib/core/model';

type Times = Partial<Pick<ComparedReport, 'published' | 'modified' | 'doubtful'>>;

const made = (all: Record<string, Times>, findings: Finding[] = []) => {
  const reports = Object.entries(all).map(([id, times]) => report(id, id, times));
  const views = viewReports(
    { event: null, reports, findings, alignments: [], statements: [], names: [] },
    'a',
  );
  return timelineOf(findings, views);
};
const stepIn = ({ report: { id }, changed, doubtful, clock }: Step): string =>
  `${id}${changed ? '*' : ''}${doubtful ? '?' : ''} ${clock}`.trim();
const linesOf = (timeline: ReturnType<typeof timelineOf>): string[] | null =>
  timeline?.days.map(
    ({ day, moments }) => `${day}: ${moments.map((steps) => steps.map(stepIn).join(', ')).join(' | ')}`,
  ) ?? null;

const toll = (id: string, verdict: 'differs' | 'updated' | 'agrees', told: Record<string, string>): Finding =>
  finding(id, verdict, 'casualties', {
    about: id,
    values: Object.entries(told).map(([by, count]) => value(by, `The storm hurt [${count}].`, count)),
  });

describe('times', () => {
  it.each<[string, Record<string, Times>, string[] | null]>([
    ['none known', { a: {}, b: {} }, null],
    ['one known', { a: { published: '2026-03-01' }, b: {} }, null],
    ['the same one twice', { a: { published: '2026-03-01' }, b: { published: '2026-03-01' } }, null],
    ['no times', { a: { published: 'soon' }, b: { published: '2026-13-45T99:00' } }, null],
    [
      'two days, in their order',
      { a: { published: '2026-03-02T08:00' }, b: { published: '2026-03-01T23:10' } },
      ['2026-03-01: b T23:10', '2026-03-02: a T08:00'],
    ],
    [
      'a day without a clock comes after those with one',
      { a: { published: '2026-03-01' }, b: { published: '2026-03-01T23:10' } },
      ['2026-03-01: b T23:10, a'],
    ],
    [
      'clocks of several zones by the moment, with their zones',
      { a: { published: '2026-03-01T10:00:00+03:00' }, b: { published: '2026-03-01T08:00:00.5Z' } },
      ['2026-03-01: a T10:00+03:00, b T08:00Z'],
    ],
    [
      'changes stand at their own time',
      {
        a: { published: '2026-03-01T08:00', modified: '2026-03-01T12:00' },
        b: { published: '2026-03-01T09:00' },
      },
      ['2026-03-01: a T08:00, b T09:00, a* T12:00'],
    ],
    [
      'what was changed at once was not changed',
      {
        a: { published: '2026-03-01T08:00', modified: '2026-03-01T08:00' },
        b: { published: '2026-03-01T09:00' },
      },
      ['2026-03-01: a T08:00, b T09:00'],
    ],
    [
      'doubt is kept, and a month comes before its days',
      { a: { published: '2026-03-01', doubtful: ['published'] }, b: { published: '2026-03' } },
      ['2026-03: b', '2026-03-01: a?'],
    ],
  ])('%s', (_, reports, lines) => {
    expect(linesOf(made(reports))).toEqual(lines);
  });

  it('of reports that tell none are apart', () => {
    const timeline = made({ a: { published: '2026-03-01' }, b: {}, c: { published: '2026-03-02' } });
    expect(timeline?.undated.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('values', () => {
  const days = {
    a: { published: '2026-03-01' },
    b: { published: '2026-03-02' },
    c: { published: '2026-03-03' },
  };
  const toldIn = (...findings: Finding[]): string[] | undefined =>
    made(days, findings)?.days.flatMap(({ moments }) =>
      moments.flatMap((steps) =>
        steps.flatMap(({ report: { id }, told }) =>
          told.map(({ finding: of, text, before }) => `${id} ${of} ${before ?? '-'} ${text}`),
        ),
      ),
    );

  it.each<[string, Finding[], string[]]>([
    [
      'updates: with what was told before',
      [toll('t', 'updated', { a: '5', b: '7' })],
      ['a t - 5', 'b t 5 7'],
    ],
    ['differences: without', [toll('t', 'differs', { a: '5', c: '7' })], ['a t - 5', 'c t - 7']],
    ['each reading once', [toll('t', 'updated', { a: '5', b: '5', c: '6' })], ['a t - 5', 'c t 5 6']],
    [
      'updates first',
      [toll('x', 'differs', { a: '1', b: '2' }), toll('t', 'updated', { a: '5', b: '7' })],
      ['a t - 5', 'a x - 1', 'b t 5 7', 'b x - 2'],
    ],
    ['nothing of what agrees', [toll('t', 'agrees', { a: '5', b: '5' })], []],
    ['nothing of what only one of the dated tells', [toll('t', 'differs', { a: '5', z: '7' })], []],
  ])('%s', (_, findings, told) => {
    expect(toldIn(...findings)).toEqual(told);
  });

  it('stand at the change of a text that was changed', () => {
    const timeline = made(
      { a: { published: '2026-03-01', modified: '2026-03-04' }, b: { published: '2026-03-02' } },
      [toll('t', 'updated', { a: '9', b: '7' })],
    );
    const steps = timeline?.days.flatMap(({ moments }) => moments.flat()) ?? [];
    expect(steps.map((step) => [stepIn(step), step.told.map(({ text }) => text)])).toEqual([
      ['a', []],
      ['b', ['7']],
      ['a*', ['9']],
    ]);
  });
});

describe('the first moments', () => {
  const days =
    made({ a: { published: '2026-03-01' }, b: { published: '2026-03-02' }, c: { published: '2026-03-03' } })
      ?.days ?? [];
  it.each([
    [0, []],
    [2, ['2026-03-01', '2026-03-02']],
    [9, ['2026-03-01', '2026-03-02', '2026-03-03']],
  ])('%d of them', (count, shown) => {
    expect(firstMoments(days, count).map(({ day }) => day)).toEqual(shown);
  });
});
