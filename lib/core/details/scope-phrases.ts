/**
 * Words that tell what a number stands for: all of them, some of others, what was told before. In a phrase, "/" parts
 * choices, "?" ends what may be left out, and a word in capitals is one of SETS.
 */
import type { Detail } from '../model';

export type Scope = NonNullable<Detail['scope']>;

export interface Phrase {
  scope: Scope;
  words: { choices: ReadonlySet<string>; optional: boolean }[];
  /** How many tokens may stand between the phrase and the number. */
  gap: number;
}

const SETS: Readonly<Record<string, string>> = {
  SAY: 'put/reported/said/given/estimated/announced/thought/believed/feared/stood/counted/confirmed/listed/set/told/quoted/measured/placed/assessed/gave/spoke/recorded/registered',
  EARLY: 'earlier/previously/initially/originally/formerly',
  FORMER: 'earlier/previous/initial/preliminary/original/first/former',
  FIGURE:
    'toll/tally/count/figure/figures/number/total/estimate/estimates/reading/magnitude/sum/price/reports/report',
  REVISED:
    'revised/corrected/amended/upgraded/downgraded/updated/revising/correcting/upgrading/downgrading/updating',
};

const choicesOf = (word: string): ReadonlySet<string> =>
  new Set(word.split('/').flatMap((one) => (SETS[one] ?? one).split('/')));

function phraseOf(line: string): Phrase {
  const [scope, gap, words = ''] = line.split(': ');
  return {
    scope: scope as Scope,
    gap: Number(gap),
    words: words.split(' ').map((word) => ({
      choices: choicesOf(word.replace('?', '')),
      optional: word.endsWith('?'),
    })),
  };
}

const table = (lines: string): Phrase[] => lines.trim().split('\n').map(phraseOf);

/** Scope, gap, words that end before the number. The first that fits tells. */
export const BEFORE: readonly Phrase[] = table(`
revised: 3: REVISED its/their/the? FIGURE to/at/of
revised: 1: a/the revised/new/updated/corrected/latest death? FIGURE of/at/is/was/stands/to
revised: 1: REVISED it? upwards/upward/downwards/downward/up/down? slightly? to
revised: 1: now/currently stands/stood/is/stand/standing at
earlier: 1: REVISED upwards/upward/downwards/downward/up/down? from
earlier: 2: EARLY SAY that/at/as/to/it/was/were/a/magnitude?
earlier: 2: SAY EARLY that/at/as/to/a?
earlier: 1: FORMER death/official? FIGURE of/was/at/had/said/put/that
earlier: 1: which/that had? been/was put/set/given/reported at/as
earlier: 1: EARLY/first put/set/gave/placed/reported/measured the/its/a? FIGURE at/of/as
earlier: 1: FIGURE had previously/earlier/initially? been/stood at?
earlier: 1: up/down/increase/rise/drop/decrease/decline/jump from
earlier: 1: compared/compares with/to
part: 0: including
part: 0: among them/whom/those
part: 0: of which/whom/them
total: 0: a total of
total: 0: in all ,
total: 1: in total ,?
total: 1: altogether/overall ,?
total: 1: all told ,?
total: 0: FIGURE totalled/totaled/totals/totaling/totalling
total: 0: total FIGURE of/to/is/was/at
`);

/** Scope, gap, words that begin after the number. */
export const AFTER: readonly Phrase[] = table(`
part: 0: of them/whom/which/it
total: 4: in all/total
total: 4: altogether/overall/combined
total: 4: all told
earlier: 4: SAY EARLY
earlier: 4: EARLY SAY
`);

/** A time before, after the number: it is so of then. */
export const TIMES: readonly Phrase[] = table(`
earlier: 5: last year
earlier: 5: the previous year
earlier: 5: the year before
earlier: 5: a/one/two/three/five/ten year/years/decade/decades ago/earlier/before/previously
`);

/** Verbs and nouns of a change: what it went from was told before, or was so. */
export const CHANGES: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising grow grows grew grown climb climbs climbed climbing increase increases increased ' +
    'increasing jump jumps jumped jumping soar soared fall falls fell fallen falling drop drops dropped dropping cut ' +
    'cuts raise raised raising raises reduce reduced reduces reducing lower lowered change changed changes go goes ' +
    'went gone expand expanded swell swelled decline declined slide slid slip slipped surge surged shrink shrank ' +
    'extend extended double doubled widen widened narrow narrowed move moved revise revised upgrade upgraded ' +
    'downgrade downgraded correct corrected up down gain gained gains gaining lost added adds ease eased plunged ' +
    'plunge tumbled tumble dipped sank'
  ).split(' '),
);
