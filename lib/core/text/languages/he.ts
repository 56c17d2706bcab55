/** Hebrew: names, cues and the commonest words; numbers in digits. */
import type { LanguageTable } from './table';

export const HE: LanguageTable = {
  words: `
in: תוך
of: של
on: על
that: כי
from: מן
with: עם
after: אחרי; לאחר
ago_: לפני
since: מאז
between: בין
not: לא
he: הוא
she: היא
they: הם
was: היה; היתה; הייתה
were: היו
at least: לפחות
more than: יותר מ
about: כ
dozens: עשרות
hundreds: מאות
thousands: אלפי; אלפים
million: מיליון; מיליוני
billion: מיליארד; מיליארדי
killed: נהרגו; נהרג; נהרגה; נרצחו; נרצח
dead: הרוגים; הרוג
injured: נפצעו; נפצע; נפצעה; פצועים
missing: נעדרים
people: אנשים; בני אדם
children: ילדים
soldiers: חיילים
hours: שעות
days: ימים
weeks: שבועות
months: חודשים
years: שנים
year: שנה
month: חודש
week: שבוע
last: שעבר; האחרון; האחרונה
today: היום
yesterday: אתמול
tomorrow: מחר
percent: אחוז; אחוזים
dollars: דולר; דולרים
shekels: שקל; שקלים
said: אמר; אמרה; מסר; מסרה; ציין; הוסיף
announced: הודיע; הודיעה
according to: לפי; על פי
president: נשיא; הנשיא; נשיאת
prime minister: ראש הממשלה
foreign minister: שר החוץ
defence minister: שר הביטחון; שר הבטחון
minister: שר; השר; שרת; השרה
mayor: ראש העיר; ראש עיריית
spokesman: דובר; דוברת
general: הרמטכל; אלוף
dr: דר
mr: מר; גברת
government: הממשלה
police: המשטרה
army: הצבא
`,
  numbers: `
1 אחד אחת
2 שני שתי שניים שתיים
3 שלושה שלוש
4 ארבעה ארבע
5 חמישה חמש
6 שישה שש
7 שבעה שבע
8 שמונה
9 תשעה תשע
10 עשרה עשר
`,
  prefixes: 'and ו; the ה; in ב; to ל; from מ; that ש',
  bare: true,
  verbFirst: true,
  given:
    'יצחק בנימין דוד משה אברהם יעקב יוסף דניאל יאיר נפתלי אביגדור שמעון אריאל אהוד גדי בני רון שרה רחל מרים מיכל נועה יעל אסתר ציפי עלי מחמד אחמד גו דונלד ולדימיר',
  small: 'את גם אך אבל או כל זה זו אין יש כדי אל עד אם רק כבר עוד מה מי אשר כמו היתר בו בה לו לה להם שלו שלה',
};
