import { describe, expect, it } from 'vitest';
import { type OrderEvidence, settle } from '../../../../lib/page/dates/day-order';
import { dateOfValue, datesIn, isoOf } from '../../../../lib/page/dates/read-date';

describe('datesIn', () => {
  it.each<[text: string, language: string, iso: string[]]>([
    ['2020-09-30', 'en', ['2020-09-30']],
    ['2021-06-30T18:51:52+0000', 'en', ['2021-06-30T18:51:52+00:00']],
    ['2021-06-30T18:51:52.123Z', 'en', ['2021-06-30T18:51:52Z']],
    ['2021-06-30T18:51:80Z', 'en', ['2021-06-30T18:51Z']],
    ['2021-06-30T18:51+31:00', 'en', ['2021-06-30T18:51']],
    ['2021-06-30T18:51+05:99', 'en', ['2021-06-30T18:51']],
    ['30th September, 2020', 'en', ['2020-09-30']],
    ['Published: Sep 3, 2020 at 4:05 pm', 'en', ['2020-09-03T16:05']],
    ['Updated 12:00 a.m. May 1, 2019 12:10 am', 'en', ['2019-05-01T00:10']],
    ['Wed, 30 Sep 2020 13:28:00 GMT', 'en', ['2020-09-30T13:28:00Z']],
    ['4. März 2021, 18:22 Uhr', 'de', ['2021-03-04T18:22']],
    ['le 1er août 2022 à 11h45', 'fr', ['2022-08-01T11:45']],
    ['5 de septiembre de 2023', 'es', ['2023-09-05']],
    ['14 октября 2021', 'ru', ['2021-10-14']],
    ['الأحد ٢٠ آذار ٢٠٢٢', 'ar', ['2022-03-20']],
    ['20 مارس 2022', 'ar', ['2022-03-20']],
    ['2023年6月16日 08:12', 'zh', ['2023-06-16T08:12']],
    ['2023년 6월 16일', 'ko', ['2023-06-16']],
    ['2 Μαΐου 2024', 'el', ['2024-05-02']],
    ['2020. szeptember 30.', 'hu', ['2020-09-30']],
    ['3 listopada 2020', 'pl', ['2020-11-03']],
    ['3. listopada 2020.', 'hr', ['2020-10-03']],
    ['31/12/2021', 'fr', ['2021-12-31']],
    ['12/31/2021', 'en', ['2021-12-31']],
    ['1 May 2020 and 2 May 2020', 'en', ['2020-05-01', '2020-05-02']],
    ['31 June 2020', 'en', []],
    ['29 February 2021', 'en', []],
    ['May 2020', 'en', []],
    ['1 May 1871', 'en', []],
    ['version 1.2.3', 'en', []],
    ['call 030/123/2020', 'en', []],
    ['12 people 2020', 'en', []],
  ])('%s', (text, language, iso) => {
    expect(datesIn(text, language).map(isoOf)).toEqual(iso);
  });

  it('keeps both readings of an ambiguous day', () => {
    expect(datesIn('07/11/2021', 'en')).toMatchObject([{ day: '2021-11-07', other: '2021-07-11' }]);
    expect(datesIn('07/07/2021', 'en')).toMatchObject([{ day: '2021-07-07', other: null }]);
  });

  it('stays quick on hostile texts', () => {
    expect(datesIn('1 '.repeat(100_000), 'en')).toEqual([]);
    expect(datesIn(`1${' '.repeat(100_000)}May 2020`, 'en')).toEqual([]);
  });
});

describe('dateOfValue', () => {
  it.each<[value: string, iso: string | null]>([
    ['20200930', '2020-09-30'],
    ['1601472480', '2020-09-30T13:28:00Z'],
    ['1601472480000', '2020-09-30T13:28:00Z'],
    ['20209999', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (value, iso) => {
    const date = dateOfValue(value, 'en');
    expect(date && isoOf(date)).toBe(iso);
  });
});

describe('settle', () => {
  const none: OrderEvidence = {
    ...{ certain: [], named: [], orders: [] },
    ...{ url: 'https://paper.example/a', language: 'en' },
  };
  const ambiguous = { day: '2021-11-07', other: '2021-07-11', time: '', start: 0, end: 10 };
  it.each<[name: string, evidence: Partial<OrderEvidence>, day: string]>([
    ['an unambiguous date', { certain: ['2021-11-08'] }, '2021-11-07'],
    ['the other reading', { certain: ['2021-07-11'] }, '2021-07-11'],
    ['the address', { url: 'https://paper.example/2021/11/a' }, '2021-11-07'],
    ['a day named in the text', { named: ['2021-11-07'] }, '2021-11-07'],
    ['a day far off tells nothing', { named: ['2015-01-01'] }, '2021-07-11'],
    ['American English', { language: 'en-US' }, '2021-07-11'],
    ['British English', { language: 'en-GB' }, '2021-11-07'],
    ['a British site', { url: 'https://paper.co.uk/a' }, '2021-11-07'],
    ['another language', { language: 'pt' }, '2021-11-07'],
    ['nothing known', {}, '2021-07-11'],
  ])('%s', (_name, evidence, day) => {
    expect(settle(ambiguous, { ...none, ...evidence })).toMatchObject({ day, other: null });
  });
  it('leaves a certain date alone', () => {
    const date = { ...ambiguous, other: null };
    expect(settle(date, none)).toBe(date);
  });
});
