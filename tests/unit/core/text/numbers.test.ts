import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../../../lib/core/text/numbers';
import { digitsOf } from '../../../../lib/core/text/numeral-digits';
import { tokensOf } from '../../../../lib/core/text/tokens';

const numberIn = (text: string, decimalComma = false): number | undefined =>
  numeralAt(tokensOf(text), 0, decimalComma)?.value;

describe('numbers', () => {
  it.each([
    ['192', 192],
    ['3,500', 3500],
    ['1,234,567', 1234567],
    ['1.2 million', 1.2e6],
    ['2.33 k', 2330],
    ['40 000', 40000],
    ['.38', 0.38],
    ['2½', 2.5],
    ['٢٥', 25],
    ['sixteen', 16],
    ['twenty-five', 25],
    ['fifty - two', 52],
    ['one hundred and sixteen', 116],
    ['two thousand and two hundred', 2200],
    ['twenty-one trillion', 21e12],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['three dozens', 36],
    ['half a million', 5e5],
    ['two thirds of a million', 2e6 / 3],
    ['3 million and a half', 3.5e6],
    ['two-and-a-half', 2.5],
    ['five and a quarter', 5.25],
    ['nine point nought four', 9.04],
    ['35 lakh', 3.5e6],
    ['hundred thousand', 1e5],
  ])('%s is %d', (text, value) => expect(numberIn(text)).toBeCloseTo(value, 6));

  it.each([
    'boats',
    'and',
    'a boat',
    '-',
    'second',
    'point five',
    '9'.repeat(400),
    `${'9'.repeat(16)} million`,
  ])('%s is none', (text) => expect(numberIn(text)).toBeUndefined());

  it.each([
    ['dozens', 24, 99],
    ['a few', 2, 6],
    ['several hundred', 300, 900],
    ['tens of thousands', 20000, 99990],
    ['a number of', 2, 12],
    ['millions', 2e6, 9.9e6],
  ])('%s is from %d to %d', (text, low, high) => {
    const numeral = numeralAt(tokensOf(text), 0);
    expect([numeral?.low, numeral?.high]).toEqual([low, high]);
  });

  it('stops where the number does', () => {
    expect(numeralAt(tokensOf('twenty two boats'), 0)?.to).toBe(2);
    expect(numeralAt(tokensOf('two hundred and boats'), 0)?.to).toBe(2);
    expect(numeralAt(tokensOf('three twenty'), 0)?.value).toBe(3);
  });
});

describe('digits', () => {
  it.each([
    ['1,234', false, 1234],
    ['1,234', true, 1.234],
    ['1.234', true, 1234],
    ['1.234', false, 1.234],
    ['1.234.567', false, 1234567],
    ['1,234.5', false, 1234.5],
    ['1.234,5', true, 1234.5],
    ['5,00', false, 5],
    ['3,5', true, 3.5],
  ])('%s (decimal comma: %s) is %d', (text, decimalComma, value) =>
    expect(digitsOf(text, decimalComma).value).toBe(value),
  );
});
