/** How values were read, in words: a table of the forms of normalised values, in English and Arabic. */
import { describe, expect, it } from 'vitest';
import { value } from '../../../components/demo/make';
import { readAs } from '../../../components/view/value-words';
import type { DetailKind, FindingValue } from '../../../lib/core/model';
import { wordsIn } from '../surface';

/** Spaces that do not break are written by some versions of Intl's data. */
const plain = (text: string | null): string | undefined => text?.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
const told = (
  kind: DetailKind,
  normalized: string,
  over: Partial<FindingValue> = {},
  language: 'en' | 'ar' = 'en',
) => {
  const { value: words, facts } = readAs(
    kind,
    { ...value('a', '[it]', normalized), ...over },
    wordsIn(language),
  );
  return [words, ...facts].map(plain).join(' · ');
};
const days = (low: number, high: number) => ({ amount: { unit: 'day', low, high } });
const of = (unit: string, low: number, high = low) => ({ amount: { unit, low, high } });
const LEAST = { bound: 'least' } as const;
const ABOUT = { bound: 'about' } as const;

describe('values in English', () => {
  it.each<[DetailKind, string, Partial<FindingValue>, string]>([
    ['duration', 'P90D', days(90, 90), '90 days'],
    ['duration', 'P2W', days(14, 14), '2 weeks · = 14 days'],
    ['duration', 'P3M', days(89.02, 93.59), '3 months · fits 89–94 days'],
    ['duration', 'P2W/P5W', { ...days(13, 38), ...ABOUT }, 'about 2–5 weeks · fits 13–38 days'],
    ['duration', 'P1Y6M', days(534, 562), '1 year, 6 months · fits 534–562 days'],
    ['duration', 'PT8H', { ...days(0.3, 0.3667), ...ABOUT }, 'about 8 hours · fits 7.2–8.8 hours'],
    ['duration', 'P1D', days(1, 1), '1 day'],
    ['duration', 'PT10M', days(10 / 1440, 10 / 1440), '10 minutes'],
    ['count', '25', of('count', 25), '25'],
    ['count', '12', { ...of('count', 12, 24), ...LEAST }, 'at least 12 · fits 12–24'],
    ['count', '3/9', { ...of('count', 3, 9), ...ABOUT }, 'about 3–9'],
    ['casualties', '80', of('dead', 80), '80 dead'],
    ['casualties', '5', { ...of('injured', 5), scope: 'part' }, '5 injured · a part of a total'],
    ['casualties', '7', of('harmed', 7), '7 dead or injured'],
    ['money', 'USD 3500000', of('USD', 3_450_000, 3_550_000), 'USD 3,500,000 · fits USD 3,450,000–3,550,000'],
    ['money', 'EUR 6.5', of('EUR', 6.5), 'EUR 6.5'],
    ['money', 'cent 50', of('cent', 50), '50 cent'],
    ['percent', '93.87', of('percent', 93.87), '93.87%'],
    ['percent', '40/70', of('percent', 40, 70), '40% – 70%'],
    ['percent', '2', of('percentage point', 2), 'percentage points: 2'],
    ['measure', '6.1 Mw', of('Mw', 6.1), 'magnitude 6.1'],
    ['measure', '64 km', of('km', 64), '64 kilometers'],
    ['measure', '150 nmi', of('km', 277.8), '150 nmi · = 278 kilometers'],
    ['measure', '190 mi', of('km', 297.73, 313.82), '190 miles · fits 298–314 kilometers'],
    ['measure', '12 km2', of('km2', 12), '12 km²'],
    ['measure', '9 mm', of('km', 0.000009), '9 millimeters'],
    ['measure', '-17 degree', of('degree', -17), '-17 degrees'],
    ['age', 'P54Y', of('year', 54), '54 years'],
    ['age', 'P50Y/P59Y', { ...of('year', 50, 59), ...ABOUT }, 'about 50–59 years'],
    ['date', '2020-09-30', days(18535, 18535), 'September 30, 2020'],
    ['date', '2020-09', days(18506, 18535), 'September 2020'],
    ['date', '2020-09', days(1e12, 1e12), 'September 2020'],
    ['date', '2020-09', days(18524, 18535), 'September 2020 · fits September 19 – 30, 2020'],
    ['date', '2020', days(18262, 18627), '2020'],
    ['date', '2020-09-04/2020-09-22', days(18509, 18527), 'September 4 – 22, 2020'],
    ['date', '2016-01/2018-12', {}, 'January 2016 – December 2018'],
    ['date', '1991/1998', {}, '1991 – 1998'],
    ['date', '2020', days(1e12, 1e13), '2020'],
    ['date', '195X', {}, '1950 – 1959'],
    ['date', '19XX', {}, '1900 – 1999'],
    ['date', 'XXXX-09', {}, 'September, year not known'],
    ['date', 'XXXX-11-19', {}, 'November 19, year not known'],
    ['date', 'XXXX-WXX-5', {}, 'Friday, week not known'],
    ['date', 'XXXX-XX-12', {}, 'day 12, month not known'],
    ['date', 'XXXX-XX-XX', {}, 'a day that is not known'],
    ['time', 'T18:00', of('minute', 1080), '6:00 PM'],
    ['time', 'T20:45Z', of('minute UTC', 1245), '8:45 PM UTC'],
    ['time', 'T20:30+03:00', of('minute UTC', 1050), '8:30 PM UTC+03:00'],
    ['time', 'T18:00/T04:00', { ...of('minute', 1080, 1680), ...ABOUT }, 'about 6:00 PM – 4:00 AM'],
    ['person', 'Mara Quist', {}, 'Mara Quist'],
    ['modality', 'not-announced', {}, 'not announced'],
  ])('%s %s', (kind, normalized, over, expected) => {
    expect(told(kind, normalized, over)).toBe(expected);
  });

  it('tell who says it, how sure, and what a number stands for', () => {
    const over = {
      attribution: { source: 'the port', cue: 'said' },
      modality: 'might',
      scope: 'revised',
    } as const;
    expect(told('count', '9', over)).toBe(
      '9 · takes the place of an earlier figure · said by the port (“said”) · put as “might”',
    );
    expect(told('count', '9', { attribution: { source: null, cue: 'reportedly' } })).toBe(
      '9 · nobody named (“reportedly”)',
    );
  });

  it.each<[DetailKind, string]>([
    ['duration', 'P'],
    ['duration', 'soon'],
    ['duration', 'P2X'],
    ['count', ''],
    ['count', '1/2/3'],
    ['count', 'many'],
    ['money', 'USD'],
    ['money', ''],
    ['percent', 'half'],
    ['measure', 'km'],
    ['date', '2020-13-45'],
    ['date', 'tomorrow'],
    ['date', '2020-09-30/'],
    ['time', 'T99:99'],
    ['time', 'noon'],
    ['modality', 'unheard-of'],
    ['cause', 'heavi rain'],
    ['act', 'closed the bridge'],
  ])('say nothing of %s "%s"', (kind, normalized) => {
    expect(readAs(kind, value('a', '[it]', normalized), wordsIn('en')).value).toBeNull();
  });
});

describe('values in Arabic', () => {
  it.each<[DetailKind, string, Partial<FindingValue>, string]>([
    ['duration', 'P6W', {}, '6 أسابيع'],
    ['duration', 'P2Y', {}, 'سنتان'],
    ['count', '12', LEAST, '12 على الأقل'],
    ['casualties', '80', of('dead', 80), 'القتلى: 80'],
    ['date', '2020-09-30', {}, '30 سبتمبر 2020'],
    ['modality', 'planned', {}, 'مخطط له'],
  ])('%s %s', (kind, normalized, over, expected) => {
    expect(told(kind, normalized, over, 'ar')).toBe(expected);
  });
});
