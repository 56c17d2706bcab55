import { describe, expect, it } from 'vitest';
import { amountOf, found } from './found';

describe('money', () => {
  it.each([
    ['It cost $3.5 million.', ['$3.5 million → USD 3500000']],
    ['It cost $94,000 in all.', ['$94,000 → USD 94000']],
    ['They lost US$ 10bn.', ['US$ 10bn → USD 10000000000']],
    ['They lost hk $ 2 million.', ['hk $ 2 million → HKD 2000000']],
    ['Damage of $US1 million', ['$US1 million → USD 1000000']],
    ['They raised €5m.', ['€5m → EUR 5000000']],
    ['The firm turned over €5m.', ['€5m → EUR 5000000']],
    ['They raised over €5m.', ['over €5m → EUR 5000000']],
    ['A fine of 10,000 Swiss francs', ['10,000 Swiss francs → CHF 10000']],
    ['A loan of 35 lakh rupees', ['35 lakh rupees → INR 3500000']],
    ['USD 22.5 million was paid.', ['USD 22.5 million → USD 22500000']],
    ['It cost 13 dollars 45 cents.', ['13 dollars 45 cents → USD 13.45']],
    ['They want $10 to $15 million.', ['$10 to $15 million → USD 10000000/15000000']],
    ['Billions of dollars are missing.', ['Billions of dollars → USD 2000000000/9900000000']],
    ['A quarter million US dollars', ['A quarter million US dollars → USD 250000']],
    ['Shares rose 50 cents.', ['50 cents → cent 50']],
    ['A $36,000 reward', ['$36,000 → USD 36000']],
    ['Loot of €85m ($108m)', ['€85m → EUR 85000000', '$108m → USD 108000000']],
    ['It cost 700 USD, 30 times more.', ['700 USD → USD 700']],
    [
      'The mill spent an estimated $10 million to $15 million.',
      ['an estimated $10 million to $15 million → USD 10000000/15000000'],
    ],
    [
      'A euro11 billion ($14 billion) loan',
      ['euro11 billion → EUR 11000000000', '$14 billion → USD 14000000000'],
    ],
    ['They paid $76 million (in 2006 dollars).', ['$76 million → USD 76000000']],
    ['Shares rose $2 to $50.', ['$2 → USD 2', '$50 → USD 50']],
    ['Shares fell by £2 to £50.', ['£2 → GBP 2', '£50 → GBP 50']],
    ['Losses rose $10 to $15 million.', ['$10 to $15 million → USD 10000000/15000000']],
    ['Sales grew from $2 to $3 million.', ['$2 → USD 2000000', '$3 million → USD 3000000']],
    ['Milk costs £1.40, sweets 99p, gum 5¢.', ['£1.40 → GBP 1.4', '99p → pence 99', '5¢ → cent 5']],
    [
      'It paid $3 million to one, €2m to another and 500 dollars to me.',
      ['$3 million → USD 3000000', '€2m → EUR 2000000', '500 dollars → USD 500'],
    ],
  ])('%s', (text, wanted) => expect(found('money', text)).toEqual(wanted));

  it.each([
    ['They won 3 times.'],
    ['He weighs 200 pounds.'],
    ['All seventeen passed.'],
    ['Mark 10 stood by.'],
    ['A 1080p screen, at 6p.m.'],
  ])('none in: %s', (text) => expect(found('money', text)).toEqual([]));

  it.each([
    ['$1 million', 'USD 950000..1050000'],
    ['more than $1 million', 'USD 1000000..2000000'],
    ['470 pence', 'GBP 4.7..4.7'],
    ['$19 and $22 million', 'USD 19000000..22000000'],
  ])('%s is %s', (text, wanted) => expect(amountOf('money', `A sum between ${text} was paid.`)).toBe(wanted));
});
