/** Words that tell that people died, were hurt or are missing. */

export type Harm = 'dead' | 'injured' | 'missing';

const table = (lines: string): ReadonlyMap<string, Harm> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [harm, words = ''] = line.split(': ');
        return words.split(' ').map((word) => [word, harm as Harm] as const);
      }),
  );

/** After the people: "12 people (were) killed". */
export const AFTER_WORDS = table(`
dead: killed dead died die dies perished drowned slain murdered executed martyred succumbed
injured: injured wounded hurt maimed hospitalised hospitalized harmed
missing: missing unaccounted
`);

/** Before the number: "killing 12". */
export const BEFORE_VERBS = table(`
dead: killed killing kills kill slaying murdered murdering murders executed executing drowned drowning slaughtered massacred massacring martyring
injured: injured injuring injures injure wounded wounding wounds wound hurt hurting maiming
`);

/** Two words before the number: "gunned down 12". */
export const TWO_WORDS: ReadonlyMap<string, Harm> = new Map(
  ['gunned down', 'mowed down', 'shot dead', 'shooting dead', 'burned alive', 'stabbed to'].map((words) => [
    words,
    'dead',
  ]),
);

/** Counted themselves: "24 deaths". */
export const NOUNS = table(`
dead: deaths fatalities dead fatality corpses bodies killings
injured: injuries injured wounded casualties
missing: missing
`);

/** Before "of 24", "rose to 24", "at 24". */
export const TOLLS = table(`
dead: toll deaths death fatalities killing murder killings murders dead
injured: injured wounded injuries injury wounding
missing: missing
`);
