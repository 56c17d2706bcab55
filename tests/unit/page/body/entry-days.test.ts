/** Entries of live reports that show a clock alone. */
import { expect, it } from 'vitest';
import { withDays } from '../../../../lib/page/body/entry-days';

it.each<[what: string, at: string[], latest: string | null, dated: string[]]>([
  ['newest first', ['T11:12', 'T09:40'], '2021-12-02T11:20:00Z', ['2021-12-02T11:12', '2021-12-02T09:40']],
  [
    'oldest first',
    ['T07:05', 'T09:40', 'T11:12'],
    '2021-12-02',
    ['2021-12-02T07:05', '2021-12-02T09:40', '2021-12-02T11:12'],
  ],
  [
    'over midnight, newest first',
    ['T00:30', 'T23:50', 'T21:00'],
    '2022-01-01T00:40',
    ['2022-01-01T00:30', '2021-12-31T23:50', '2021-12-31T21:00'],
  ],
  [
    'over midnight, oldest first',
    ['T21:00', 'T23:50', 'T00:30'],
    '2022-01-01',
    ['2021-12-31T21:00', '2021-12-31T23:50', '2022-01-01T00:30'],
  ],
  [
    'beside one with a day',
    ['T11:12', '2021-12-02T09:40Z'],
    '2021-12-02',
    ['2021-12-02T11:12', '2021-12-02T09:40Z'],
  ],
  ['of a page without a day', ['T11:12', '2021-12-02T09:40Z'], null, ['2021-12-02T09:40Z']],
  ['all with days', ['2021-12-02T09:40Z'], null, ['2021-12-02T09:40Z']],
])('%s', (_what, at, latest, dated) => {
  const entries = at.map((one, paragraph) => ({ paragraph, at: one }));
  expect(withDays(entries, latest).map((entry) => entry.at)).toEqual(dated);
});
