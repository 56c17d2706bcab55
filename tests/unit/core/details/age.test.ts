import { describe, expect, it } from 'vitest';
import { found, ofKind } from './found';

describe('ages', () => {
  it.each([
    ['The driver, 34, was held.', ['34 → P34Y']],
    ['Maro, who turns 29 on Friday, won.', ['29 → P29Y']],
    ['A 54-year-old man was held.', ['54-year-old → P54Y']],
    ['Lena Morvat, 54, was there.', ['54 → P54Y']],
    ['Lena Morvat Jr., 49, was there.', ['49 → P49Y']],
    ['Lena Morvat (54) was there.', ['54 → P54Y']],
    ['He was 71.', ['71 → P71Y']],
    ['He died at the age of 87.', ['age of 87 → P87Y']],
    ['The baby is ten months old.', ['ten months old → P10M']],
    ['Children aged 3 to 5 were moved.', ['aged 3 to 5 → P3Y/P5Y']],
    ['A man in his fifties fled.', ['his fifties → P50Y/P59Y']],
    ['A man in his mid-40s fled.', ['his mid-40s → P43Y/P47Y']],
    ['A 16-year-old girl and her 18-year-old brother', ['16-year-old → P16Y', '18-year-old → P18Y']],
    ['Two men, aged 19 and 22, were held.', ['aged 19 → P19Y', '22 → P22Y']],
    ['Girls aged 4, 7 and 11 were found.', ['aged 4 → P4Y', '7 → P7Y', '11 → P11Y']],
    ['He died at 92, in his sleep.', ['92 → P92Y']],
    ['At 3 years of age', ['3 years of age → P3Y']],
  ])('%s', (text, wanted) => expect(found('age', text)).toEqual(wanted));

  it.each([
    ['On March 7, 54 people came.'],
    ['In Ardena, 54 people came.'],
    ['It was 85 miles away.'],
    ['The rate was 7.5.'],
    ['He died at 9, and the doctor came at 10.'],
    ['Lena Morvat, 1,200 others and more'],
  ])('none in: %s', (text) => expect(found('age', text)).toEqual([]));

  it('is about the person', () => {
    expect(ofKind('age', 'Lena Morvat, 54, was there.')[0]?.head).toBe('Morvat');
    expect(ofKind('age', 'A 54-year-old retired teacher was held.')[0]?.head).toBe('teacher');
  });
});
