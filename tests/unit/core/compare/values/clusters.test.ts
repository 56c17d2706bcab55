/** How pairs of values become one finding: values that several reports share differ from those that others share. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import type { Finding, Verdict } from '../../../../../lib/core/model';
import { readingOf } from '../../../../../lib/core/reading';
import { textReport } from '../fixtures';

/** In words of their own, so that none is taken for a copy. */
const WEEKS = [
  'The port of Selmouth will stay shut for three weeks because of the storm, the harbour office said.',
  'Because of the storm Selmouth port will be shut for three weeks, officials announced.',
  'The storm keeps the port of Selmouth shut for three weeks, the mayor told reporters.',
];
const DAYS = [
  'Selmouth port is to stay shut for ten days after the storm, according to a pilot.',
  'After the storm the port at Selmouth remains shut for ten days, the harbour master confirmed.',
  'A spokeswoman said Selmouth had shut its port for ten days after the storm.',
];
const FERRY = 'The ferry from Selmouth to Corven was stopped for ten days in autumn, when its engine broke.';

function sharedDurations(texts: string[]): Finding[] {
  const reports = texts.map((text, at) => textReport(`r${at}`, `Storm at Selmouth\n\n${text}`));
  const { findings } = compare(reports.map(readingOf), null);
  return findings.filter(({ kind, verdict }) => kind === 'duration' && verdict !== 'only');
}

/** What ties the passages of the one finding. */
const sharedOf = (texts: string[]): string[] | undefined => sharedDurations(texts)[0]?.why.shared;

const durationsOf = (texts: string[]): [Verdict, string[]][] =>
  sharedDurations(texts)
    .map(({ verdict, values }): [Verdict, string[]] => [verdict, values.map(({ text }) => text).sort()])
    .sort(([, [one = '']], [, [other = '']]) => (one < other ? -1 : 1));

describe('values', () => {
  it.each<[what: string, weeks: number, days: number]>([
    ['one and one', 1, 1],
    ['two and one', 2, 1],
    ['two and two', 2, 2],
    ['three and three', 3, 3],
  ])('that %s report are one difference', (_what, weeks, days) => {
    const texts = [...WEEKS.slice(0, weeks), ...DAYS.slice(0, days)];
    const wanted = [...Array(days).fill('ten days'), ...Array(weeks).fill('three weeks')];
    expect(durationsOf(texts)).toEqual([['differs', wanted]]);
  });

  it('of two things stay two, though each is told by two', () => {
    const texts = [`${WEEKS[0]} ${FERRY}`, `${WEEKS[1]} ${FERRY}`];
    expect(durationsOf(texts)).toEqual([
      ['agrees', ['ten days', 'ten days']],
      ['agrees', ['three weeks', 'three weeks']],
    ]);
  });

  it('are tied by what ties the closest pair, whoever comes first', () => {
    const pairs = [WEEKS.slice(0, 2), DAYS.slice(0, 2)];
    const tied = [pairs, pairs.toReversed()].map((order) => sharedOf(order.flat()));
    expect(tied[0]).toContain('Selmouth');
    expect(tied[1]).toEqual(tied[0]);
  });
});
