/** Stamps as they are written in many languages, scripts and calendars. */
import { describe, expect, it } from 'vitest';
import { timeAgo } from '../../../../lib/page/dates/ago';
import { calendarOf, dayIn } from '../../../../lib/page/dates/calendars';
import { plainDigits } from '../../../../lib/page/dates/digits';
import { datesIn, isoOf } from '../../../../lib/page/dates/read-date';

describe('datesIn, in other languages', () => {
  it.each<[text: string, language: string, iso: string[]]>([
    ['الأحد 12 أيار/ مايو 2024 - 14:05', 'ar', ['2024-05-12T14:05']],
    ['12 أيار (مايو) 2024 م', 'ar', ['2024-05-12']],
    ['15 كانون الثاني 2024', 'ar', ['2024-01-15']],
    ['الأحد، 12 مايو، 2024 02:30 م', 'ar', ['2024-05-12T14:30']],
    ['14 غشت 2024', 'ar', ['2024-08-14']],
    ['4 ذو القعدة 1445', 'ar', ['2024-05-12']],
    ['1 جمادى الثانية 1445 هـ', 'ar', ['2023-12-14']],
    ['الأحد 4 ذو القعدة 1445 هـ - 12 مايو 2024 م', 'ar', ['2024-05-12']],
    ['یکشنبه ۲۳ اردیبهشت ۱۴۰۳ - ۱۲:۳۰', 'fa', ['2024-05-12T12:30']],
    ['۱۴۰۳/۰۲/۲۳ - ۱۸:۴۰', 'fa', ['2024-05-12T18:40']],
    ['30 اسفند 1402', 'fa', []],
    ['12 ส.ค. 2567 | 10:30 น.', 'th', ['2024-08-12T10:30']],
    ['12 สิงหาคม พ.ศ. 2567 เวลา 10:15 น.', 'th', ['2024-08-12T10:15']],
    ['12 ส.ค. 67', 'th', ['2024-08-12']],
    ['12 Aug 67', 'en', []],
    ['令和6年5月12日 18時30分', 'ja', ['2024-05-12T18:30']],
    ['令和元年5月12日', 'ja', ['2019-05-12']],
    ['中華民國113年5月12日', 'zh-TW', ['2024-05-12']],
    ['2024. 5. 12. 오후 3:20', 'ko', ['2024-05-12T15:20']],
    ['24.05.12', 'ko', ['2024-05-12']],
    ['2024年5月12日 下午3:20', 'zh', ['2024-05-12T15:20']],
    ['Chủ nhật, 12 tháng 5 năm 2024', 'vi', ['2024-05-12']],
    ['2024 m. gegužės 12 d.', 'lt', ['2024-05-12']],
    ['2024. gada 12. maijs', 'lv', ['2024-05-12']],
    ['१२ मई २०२४', 'hi', ['2024-05-12']],
    ['১২ মে ২০২৪, ১৪:৩০', 'bn', ['2024-05-12T14:30']],
    ['மே 12, 2024', 'ta', ['2024-05-12']],
    ['12 მაისი, 2024', 'ka', ['2024-05-12']],
    ['12 Մայիսի, 2024', 'hy', ['2024-05-12']],
    ['12 במאי 2024', 'he', ['2024-05-12']],
    ['12 May 2024 14:02 GMT+3', 'en', ['2024-05-12T14:02+03:00']],
    ['12 May 2024 12:00-13:00', 'en', ['2024-05-12T12:00']],
  ])('%s', (text, language, iso) => {
    expect(datesIn(text, language).map(isoOf)).toEqual(iso);
  });

  it('takes a weekday for evidence of the order', () => {
    expect(datesIn('Tue 5/11/2021', 'en')).toMatchObject([{ day: '2021-05-11', other: null }]);
    expect(datesIn('Thu, 5/11/2020', 'en')).toMatchObject([{ day: '2020-11-05', order: 'day-first' }]);
  });

  it('says that a moon is seen a day sooner or later', () => {
    expect(datesIn('4 ذو القعدة 1445', 'ar')[0]?.about).toBe(true);
    expect(datesIn('۲۳ اردیبهشت ۱۴۰۳', 'fa')[0]?.about).toBeFalsy();
  });
});

describe('plainDigits', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۹ ०९ ০৯ ๐๙ ０９ ௦௯ ၀၉ ០៩', '09 09 09 09 09 09 09 09'],
    ['½ ② 五', '½ ② 五'],
  ])('%s', (text, plain) => {
    expect(plainDigits(text)).toBe(plain);
  });
});

describe('calendars', () => {
  it.each([
    ['persian', 1403, 12, 30, '2025-03-20'],
    ['persian', 1400, 1, 1, '2021-03-21'],
    ['persian', 1402, 12, 30, null],
    ['persian', 1402, 13, 1, null],
    ['persian', 400, 1, 1, null],
    ['islamic-umalqura', 1445, 1, 1, '2023-07-19'],
    ['islamic-umalqura', 1446, 9, 1, '2025-03-01'],
    ['islamic-umalqura', 1445, 1, 31, null],
  ] as const)('%s %d-%d-%d', (calendar, year, month, day, iso) => {
    const at = dayIn(calendar, year, month, day);
    expect(at === null ? null : new Date(at).toISOString().slice(0, 10)).toBe(iso);
  });

  it.each([
    [1403, 'fa-IR', 'persian'],
    [1445, 'ar', 'islamic-umalqura'],
    [1445, 'en', 'gregory'],
    [2024, 'fa', 'gregory'],
  ])('%d in %s', (year, language, calendar) => {
    expect(calendarOf(year, language)).toBe(calendar);
  });
});

describe('timeAgo', () => {
  const now = Date.UTC(2024, 4, 12, 12);
  it.each<[text: string, language: string, iso: string | null]>([
    ['3 hours ago', 'en', '2024-05-12T09:00Z'],
    ['Published 3h ago', 'en', '2024-05-12T09:00Z'],
    ['13 hours ago', 'en', '2024-05-11T23:00Z'],
    ['vor 3 Stunden', 'de', '2024-05-12T09:00Z'],
    ['gestern, 14:05', 'de', '2024-05-11'],
    ['il y a 2 jours', 'fr', '2024-05-10'],
    ['منذ ساعتين', 'ar', '2024-05-12T10:00Z'],
    ['منذ ١١ دقيقة', 'ar', '2024-05-12T11:49Z'],
    ['3 часа назад', 'ru', '2024-05-12T09:00Z'],
    ['5時間前', 'ja', '2024-05-12T07:00Z'],
    ['3시간 전', 'ko', '2024-05-12T09:00Z'],
    ['۳ ساعت پیش', 'fa', '2024-05-12T09:00Z'],
    ['1 week ago', 'no such-tag', '2024-05-05'],
    ['5 min read', 'en', null],
    ['By Ann Reed', 'en', null],
    [`3 hours ago ${'and more '.repeat(20)}`, 'en', null],
  ])('%s', (text, language, iso) => {
    expect(timeAgo(text, language, now)).toBe(iso);
  });
});
