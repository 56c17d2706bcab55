/**
 * How a value was read, in words for people: its normalised value ("2–6 months"), its bound ("at least 12"), and the
 * facts that its verdict comes from. Values have the forms of `Detail.value`; what has none of them is not told.
 */
import type { DetailKind, FindingValue } from '../../lib/core/model';
import type { Words } from '../words';
import { dateWords, dayOf, timeWords } from './date-words';
import {
  daysWords,
  durationWords,
  measureWords,
  moneyWords,
  numberWords,
  percentWords,
  type Range,
  rangeOf,
} from './unit-words';

interface ReadAs {
  /** Null where the words are compared as they are. */
  value: string | null;
  /** The interval that the words allow, the scope, who says it, how sure. */
  facts: string[];
}

type Read = (value: FindingValue, words: Words) => string | null;

const number = ({ normalized }: FindingValue, tell: (range: Range) => string): string | null => {
  const range = rangeOf(normalized);
  return range && tell(range);
};

const HARMS = ['dead', 'injured', 'missing', 'harmed'] as const;

function harmWords(range: Range, unit: string | undefined, words: Words): string {
  const told = numberWords(range, words.language);
  const harm = HARMS.find((one) => one === unit);
  return harm ? words.t(`harm_${harm}`, told) : told;
}

const money: Read = ({ normalized }, words) => {
  const [code = '', sum = ''] = normalized.split(' ');
  const range = rangeOf(sum);
  return range && moneyWords(range, code, words);
};

const percent: Read = (value, words) =>
  number(value, (range) =>
    value.amount?.unit === 'percentage point'
      ? words.t('percentage_points', numberWords(range, words.language))
      : percentWords(range, words),
  );

const measure: Read = ({ normalized }, words) => {
  const cut = normalized.indexOf(' ');
  const range = rangeOf(normalized.slice(0, cut));
  return range && measureWords(range, normalized.slice(cut + 1), words);
};

const spelt: Read = ({ normalized }) => normalized || null;

const READ: Partial<Record<DetailKind, Read>> = {
  duration: ({ normalized }, words) => durationWords(normalized, words),
  age: ({ normalized }, words) => durationWords(normalized, words),
  count: (value, words) => number(value, (range) => numberWords(range, words.language)),
  casualties: (value, words) => number(value, (range) => harmWords(range, value.amount?.unit, words)),
  money,
  percent,
  measure,
  date: ({ normalized }, words) => dateWords(normalized, words),
  time: ({ normalized }, words) => timeWords(normalized, words),
  modality: ({ normalized }, words) => words.maybe(`level_${normalized.replaceAll('-', '_')}`),
  attribution: spelt,
  person: spelt,
  place: spelt,
  organisation: spelt,
};

type Allowed = (range: Range, unit: string, words: Words) => string | null;

/** Below this a conversion ("0.01 kilometers") tells people less than the report's own unit. */
const SMALLEST = 0.1;

/** More digits of a conversion would feign a precision that no report has. */
const ROUNDED = { maximumSignificantDigits: 3 };

/** The interval in the unit that it is compared in. */
const ALLOWED: Partial<Record<DetailKind, Allowed>> = {
  duration: (range, _, words) => daysWords(range, words),
  count: (range, _, { language }) => numberWords(range, language),
  casualties: harmWords,
  money: moneyWords,
  percent: (range, unit, words) => (unit === 'percent' ? percentWords(range, words) : null),
  measure: (range, unit, words) =>
    Math.abs(range[1]) < SMALLEST ? null : measureWords(range, unit, words, ROUNDED),
  date: ([low, high], _, words) => dateWords(low < high ? `${dayOf(low)}/${dayOf(high)}` : dayOf(low), words),
};

/** Days that a year and a month cover at least, by the length of their value: fewer are a part of it ("late March"). */
const WHOLE: Record<number, number> = { 4: 364, 7: 27 };
const isAllOf = (value: string, [low, high]: Range): boolean => high - low >= (WHOLE[value.length] ?? 0);

/** "fits 13–38 days", "= 278 kilometers"; null where it says no more than the value. */
function allowedBy(kind: DetailKind, value: FindingValue, told: string | null, words: Words): string | null {
  const { amount, normalized } = value;
  if (!amount || told === null) return null;
  const range: Range = [amount.low, amount.high];
  if (kind === 'date' && isAllOf(normalized, range)) return null;
  const fits = ALLOWED[kind]?.(range, amount.unit, words) ?? null;
  if (fits === null || fits === told) return null;
  return words.t(range[0] < range[1] ? 'read_fits' : 'read_equals', fits);
}

function saidIn({ attribution, modality }: FindingValue, words: Words): (string | null)[] {
  return [
    attribution &&
      (attribution.source
        ? words.t('said_by', attribution.source, attribution.cue)
        : words.t('said_by_nobody', attribution.cue)),
    modality && words.t('put_as', modality),
  ];
}

/** How a finding's value was read. */
export function readAs(kind: DetailKind, value: FindingValue, words: Words): ReadAs {
  const told = READ[kind]?.(value, words) ?? null;
  const { bound, scope } = value;
  return {
    value: told !== null && bound !== 'exact' ? words.t(`bound_${bound}`, told) : told,
    facts: [
      allowedBy(kind, value, told, words),
      scope ? words.t(`scope_${scope}`) : null,
      ...saidIn(value, words),
    ].filter((fact) => fact !== null),
  };
}
