/**
 * Degrees that news tell in set words: how ill somebody is, how badly something is damaged, whether somebody is charged.
 * One scale each; a step is a pattern of a few fixed words. Add a line and a case in degrees.test.ts.
 */

export interface Step {
  /** Place on its scale: neighbours are easily taken for each other. */
  degree: number;
  words: RegExp;
}

export interface Scale {
  name: 'condition' | 'damage' | 'charge';
  steps: readonly Step[];
  /** Steps this far apart differ. */
  apart: number;
  /** It holds for a thing that has to be the same in both reports. */
  hasObject: boolean;
}

const HURT = '(?:hurt|ill|injured|wounded)';
const NEARLY = '(?:almost|all but|nearly|practically|virtually)';
const BADLY = '(?:badly|extensively|gravely|heavily|severely|seriously)';
const LIGHTLY = '(?:lightly|slightly|superficially)';
const GONE = '(?:demolished|destroyed|flattened|gutted|levelled|leveled|obliterated|razed|reduced to rubble)';

const words = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`, 'gi');

/** Of overlapping words the longer ones count: "badly damaged", not "damaged". */
export const SCALES: readonly Scale[] = [
  {
    name: 'condition',
    apart: 1,
    hasObject: false,
    steps: [
      {
        degree: 1,
        words: words(`(?:critical|grave) condition|critically ${HURT}|fighting for (?:his|her) life`),
      },
      { degree: 2, words: words('(?:serious|severe) condition') },
      { degree: 3, words: words('(?:fair|stable|guarded) condition|out of danger') },
      { degree: 4, words: words('(?:good|satisfactory) condition') },
    ],
  },
  {
    name: 'damage',
    apart: 2,
    hasObject: true,
    steps: [
      { degree: 0, words: words('undamaged|unscathed|intact') },
      { degree: 1, words: words(`${LIGHTLY} damaged|(?:minor|slight|superficial) damage`) },
      { degree: 2, words: words('damaged') },
      {
        degree: 3,
        words: words(`${BADLY} damaged|(?:extensive|heavy|severe|serious) damage|part(?:ly|ially) ${GONE}`),
      },
      { degree: 5, words: words(`${NEARLY} (?:completely |totally )?${GONE}|${GONE}`) },
    ],
  },
  {
    name: 'charge',
    apart: 1,
    hasObject: false,
    steps: [
      {
        degree: 1,
        words: words(
          '(?:due|expected|likely|set) to be (?:formally )?charged|charges (?:are |were )?(?:pending|expected|likely)|' +
            '(?:after|before|once|until|when) (?:he|she|they|charges) (?:is|are|has been|have been|was|were) (?:formally )?(?:charged|filed|laid)|' +
            '(?:not|not yet|not been|yet to be) charged|no charges',
        ),
      },
      {
        degree: 2,
        words: words(
          '(?:was|were|is|are|been) (?:formally )?charged (?:with|over|in)|charges (?:were |have been )?(?:filed|laid)|' +
            'filed (?:criminal |murder )?charges|charged with',
        ),
      },
    ],
  },
];
