/** All words of the interface: a typed look-up over `public/_locales`, plurals, times; handed down by a context. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';
import { dateFormat } from './view/date-format';

/** Every message key; a key that does not exist fails the type check. */
export type Key = keyof typeof messages;
type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;
/** Keys with a form for each plural category: `reports` has `reports_one`, `reports_other` … */
export type PluralKey = BaseOf<Key>;

/** Answers a message with `$1`, `$2` … replaced; '' where there is none (as `i18n.getMessage` does). */
export type Translate = (key: string, values?: string[]) => string;

export interface Words {
  /** BCP 47 tag of the interface. */
  language: string;
  direction: 'ltr' | 'rtl';
  t(key: Key, ...values: (string | number)[]): string;
  /** For keys that are made of data (`why_<rule>`): null where there are no words. */
  maybe(key: string): string | null;
  /** A counted thing in the right plural form; `$1` is the number as the language writes it. */
  count(key: PluralKey, n: number): string;
  number(n: number): string;
  /** A day as readers write it, as precise as it is known: "30 Sep 2020", "Sep 2020", "2020". */
  day(iso: string): string;
  /** A day and the time of day, where one is known. */
  moment(iso: string): string;
  list(items: string[]): string;
  /** Short facts on one line. */
  join(facts: (string | null)[]): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'yi']);

/** Letters that run against the page, by the page's direction. */
const FOREIGN = { ltr: /[\u0590-\u08ff\ufb1d-\ufefc]/, rtl: /[A-Za-z\u00c0-\u058f]/ };

/** Keeps its own direction within a line, and disturbs nothing beside it (FIRST STRONG ISOLATE). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Makes the words of one language from its look-up. */
export function wordsOf(translate: Translate, language: string): Words {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const number = (n: number): string => numbers.format(n);
  const direction = RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
  const apart = (fact: string): string => (FOREIGN[direction].test(fact) ? isolated(fact) : fact);
  const timeIn = timesIn(language);
  return {
    language,
    direction,
    number,
    t: (key, ...values) =>
      translate(
        key,
        values.map((value) => (typeof value === 'number' ? number(value) : value)),
      ),
    maybe: (key) => translate(key) || null,
    count: (key, n) =>
      translate(`${key}_${plurals.select(n)}`, [number(n)]) || translate(`${key}_other`, [number(n)]),
    day: (iso) => timeIn(iso, false),
    moment: (iso) => timeIn(iso, true),
    list: (items) => lists.format(items),
    join: (facts) => facts.flatMap((fact) => (fact ? [apart(fact)] : [])).join('\u00a0· '),
  };
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const PRECISIONS: [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}$/, { year: 'numeric' }],
  [/^\d{4}-\d{2}$/, { year: 'numeric', month: 'short' }],
  [/^\d{4}-\d{2}-\d{2}/, { year: 'numeric', month: 'short', day: 'numeric' }],
];

/** Times are shown as the report gives them (its own clock), so that no report moves to another day by our zone. */
function timesIn(language: string): (iso: string, withTime: boolean) => string {
  return (iso, withTime) => {
    const precision = PRECISIONS.findIndex(([shape]) => shape.test(iso));
    const [, day, clock] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
    if (precision < 0 || !day) return iso;
    const time = new Date(clock ? `${day}T${clock}:00Z` : day);
    if (Number.isNaN(time.getTime())) return iso;
    const hasClock = withTime && clock !== undefined;
    return dateFormat(language, { ...PRECISIONS[precision]?.[1], ...(hasClock && CLOCK) }).format(time);
  };
}

const WordsContext = createContext<Words>(wordsOf(() => '', 'en'));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
