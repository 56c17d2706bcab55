import { describe, expect, it } from 'vitest';
import { dayFirstIn } from '../../../../lib/core/details/day-first';

describe('day or month first', () => {
  it.each([
    [['Posted 25/12/2020'], null, true],
    [['Posted 12/25/2020'], null, false],
    [['07/11/2021 19:28'], '2021-11-07', true],
    [['07/11/2021 19:28'], '2021-07-11T08:00:00Z', false],
    [['07/11/2021 19:28'], null, null],
    [['07/11/2021'], '2021-01-01', null],
    [['25.12.2020', '12.25.2020'], null, null],
    [['Nothing here, not even 1/2'], '2021-01-02', null],
    [['05/05/2021'], '2021-05-05', null],
  ] as const)('%j published %s: %s', (texts, published, wanted) =>
    expect(dayFirstIn(texts, published)).toBe(wanted),
  );
});
