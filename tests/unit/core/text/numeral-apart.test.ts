import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../../../lib/core/details/details';
import { quantitiesOf } from '../../../../lib/core/text/quantities';
import { tokensOf } from '../../../../lib/core/text/tokens';

const valuesIn = (text: string): number[] =>
  quantitiesOf(tokensOf(text), false).flatMap((quantity) => quantity?.value ?? []);

describe('numbers with a space behind their mark', () => {
  it.each([
    ['Prices rose 5. 4 per cent.', [5.4]],
    ['A debt of 22. 4bn euros', [22.4e9]],
    ['A level of. 09 percent', [0.09]],
    ['Some 20, 000 people came.', [20000]],
    ['2, 500, 000 of 3, 000', [2.5e6, 3000]],
    ['At 4: 59 he had 14. 4 points and 1, 101 games.', [4, 59, 14.4, 1101]],
    ['At 4: 59 it was below $1. 29 for all.', [4, 59, 1.29]],
  ])('one number: %s', (text, wanted) => expect(valuesIn(text)).toEqual(wanted));

  it.each([
    ['It ended in 2009. 12 people came.', [2009, 12]],
    ['They won 7. 12 left.', [7, 12]],
    ['It rose 5.9 percent to 7. 12 percent left.', [5.9, 7, 12]],
    ['He ran the 100, 200 and 400 metres.', [100, 200, 400]],
    ['They won 7. \n\n12 percent left.', [7, 12]],
    ['On May 2, 000', [2, 0]],
    ['At 4: 59, a 5-foot-8, 135 pound man', [4, 59, 5, 8, 135]],
  ])('two numbers: %s', (text, wanted) => expect(valuesIn(text)).toEqual(wanted));

  it('ends no sentence', () => {
    const [detail] = detailsIn('Output of the northern mines rose 5. 4 percent.', {
      published: null,
      language: 'en',
    });
    expect(detail).toMatchObject({ kind: 'percent', value: '5.4' });
    expect(detail?.about).toContain('mine');
  });
});
