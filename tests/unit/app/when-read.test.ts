/** When a comparison's reports were read, as far as the library knows. */
import { describe, expect, it } from 'vitest';
import { report } from '../../../components/demo/make';
import { timeOf, withTimes } from '../../../lib/app/when-read';
import type { StoredReport } from '../../../lib/core/library/model';
import type { Comparison, TextReport } from '../../../lib/core/model';

const NOON = Date.UTC(2024, 4, 21, 12);
const LATER = NOON + 3_600_000;

const text: TextReport = { ...report('a', 'Harbour Times'), completeness: 'whole', paragraphs: [] };
const stored = (over: Partial<StoredReport>): StoredReport => ({
  report: text,
  origin: 'kept',
  added: NOON,
  expires: null,
  reasons: [],
  ...over,
});
const digest = { ...report('a', 'Harbour Times'), completeness: 'digest', passages: [], sketch: [] } as const;

describe('when a report was read', () => {
  it.each<[string, Partial<StoredReport>, number | undefined]>([
    ['kept', {}, NOON],
    ['a summary of a feed', { origin: 'feed', summary: true }, NOON],
    ['read again', { origin: 'remembered', read: LATER }, LATER],
    ['brought by a pack', { origin: 'pack' }, undefined],
    ['facts only', { report: { ...digest, passages: [], sketch: [] } }, undefined],
  ])('%s', (_name, over, at) => {
    expect(timeOf(stored(over))).toEqual(['a', at]);
  });

  it('stands with the report, where it is a time', () => {
    const comparison: Comparison = {
      event: null,
      reports: ['a', 'b', 'c', 'd'].map((id) => report(id, id)),
      findings: [],
      alignments: [],
      statements: [],
      names: [],
    };
    const { reports } = withTimes(comparison, [
      ['a', NOON],
      ['a', LATER],
      ['b', undefined],
      ['c', 9e99],
      ['gone', NOON],
    ]);
    expect(reports.map(({ id, read }) => [id, read])).toEqual([
      ['a', '2024-05-21T13:00:00.000Z'],
      ['b', undefined],
      ['c', undefined],
      ['d', undefined],
    ]);
    expect(reports[3]).not.toHaveProperty('read');
  });
});
