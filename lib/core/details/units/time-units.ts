/** Units of time by their words, in the languages that news of the seeds' kind come in. */
import { lowerOf } from '../../text/tokens';

export interface TimeUnit {
  /** ISO 8601 designator, after T for those under a day. */
  iso: string;
  /** How many of the designator: 2 for a fortnight. */
  times: number;
  /** Length of one designator in days. */
  days: number;
}

const DAYS: Readonly<Record<string, number>> = {
  S: 1 / 86400,
  TM: 1 / 1440,
  H: 1 / 24,
  D: 1,
  W: 7,
  M: 30.4375,
  Y: 365.25,
};

const LINES = `
S 1 second seconds sec secs seconde secondes segundo segundos sekunden секунд ثانية ثوان
TM 1 minute minutes min mins minuto minutos minuten минут минуты دقيقة دقائق
H 1 hour hours hr hrs heure heures hora horas stunde stunden час часа часов ساعة ساعات
D 1 day days jour jours journée día días tag tage tagen день дня дней يوم يوما أيام
D 2 weekend weekends
W 1 week weeks wk wks semaine semaines semana semanas woche wochen неделя недели недель أسبوع أسابيع
W 2 fortnight fortnights
M 1 month months mo mos mois mes meses monat monate monaten месяц месяца месяцев شهر شهرا أشهر
M 3 quarter quarters
Y 1 year years yr yrs ys an ans année années año años jahr jahre jahren год года лет سنة سنوات عام عاما أعوام
Y 10 decade decades décennies década décadas jahrzehnte десятилетия عقود
Y 100 century centuries siècles siglos jahrhunderte
Y 1000 millennium millennia
`;

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [iso = 'D', times, ...words] = line.split(' ');
      return words.map(
        (word) => [lowerOf(word), { iso, times: Number(times), days: DAYS[iso] ?? 1 }] as const,
      );
    }),
);

/** Words of the table that mean something else in English without a number before them, or at all. */
export const NUMBERED_ONLY: ReadonlySet<string> = new Set(
  'second min sec mo mos ys an mes час quarter quarters'.split(' '),
);

/** "P90D", "PT48H", "P0.5Y". */
export const isoDuration = (unit: TimeUnit, count: string): string =>
  unit.iso === 'TM'
    ? `PT${count}M`
    : unit.iso === 'H' || unit.iso === 'S'
      ? `PT${count}${unit.iso}`
      : `P${count}${unit.iso}`;
