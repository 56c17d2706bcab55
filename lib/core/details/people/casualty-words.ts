/** Words that tell that people died, were hurt or are missing. */
import { lowerOf } from '../../text/tokens';

/** `harmed`: "killed or injured", where a text does not tell how many of each. */
export type Harm = 'dead' | 'injured' | 'missing' | 'harmed';

const table = (lines: string): ReadonlyMap<string, Harm> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [harm, words = ''] = line.split(': ');
        return words.split(' ').map((word) => [lowerOf(word), harm as Harm] as const);
      }),
  );

/** After the people: "12 people (were) killed". */
export const AFTER_WORDS = table(`
dead: getötet muertos tués tuées погибли убиты killed dead died die dies perished drowned slain murdered executed martyred succumbed
injured: verletzt heridos blessés blessées ранены injured wounded hurt maimed hospitalised hospitalized
missing: missing unaccounted
`);

/** Before the number: "killing 12". */
export const BEFORE_VERBS = table(`
dead: murieron погибли погибло قتل مقتل killed killing kills kill slaying murdered murdering murders executed executing drowned drowning slaughtered massacred massacring martyring
injured: أصيب إصابة пострадали injured injuring injures injure wounded wounding wounds wound hurt hurting maiming
`);

/** Two words before the number: "gunned down 12". */
export const TWO_WORDS: ReadonlyMap<string, Harm> = new Map(
  ['gunned down', 'mowed down', 'shot dead', 'shooting dead', 'burned alive', 'to death'].map((words) => [
    words,
    'dead',
  ]),
);

/** Two words after the people: "12 were shot dead", "12 people lost their lives". */
export const TWO_AFTER: ReadonlyMap<string, Harm> = new Map([
  ...['shot dead', 'found dead', 'pronounced dead', 'stabbed dead', 'burned alive', 'to death'].map(
    (words) => [words, 'dead'] as const,
  ),
  ...['lost their', 'lost his', 'lost her'].map((words) => [words, 'dead'] as const),
]);

/** Counted themselves: "24 deaths". */
export const NOUNS = table(`
dead: Tote morts muertos قتيلا قتلى deaths fatalities dead fatality corpses bodies killings
injured: injuries injured wounded
missing: missing
`);

/** They are lost, hurt and killed too, and are no people: "6 missing files", "40 dead hens". */
export const THINGS = new Set(
  (
    'vehicles cars trucks lorries vans buses trains motorbikes motorcycles boats ships planes helicopters homes houses buildings shots bullets rounds villages towns cities countries attacks incidents points goals ' +
    'files documents emails papers pages records ballots votes funds paintings weapons items parcels laptops phones ' +
    'animals cows cattle sheep goats lambs pigs dogs cats horses birds hens chickens turkeys fish salmon whales seals dolphins ' +
    'bats bees deer trees plants'
  ).split(' '),
);

/** After "no". */
export const NONE = table(`
dead: deaths fatalities
injured: casualties injuries
`);

/** Before "of 24", "rose to 24", "at 24". */
export const TOLLS = table(`
dead: toll deaths death fatalities killing murder killings murders dead
injured: injured wounded injuries injury wounding
missing: missing
`);
