/**
 * Degrees that news tell in set words: how ill somebody is, how badly something is damaged, whether somebody is charged.
 * One scale each; a step is a pattern of a few fixed words. Add a line and a case in degrees.test.ts.
 */

interface Step {
  /** Place on its scale: neighbours are easily taken for each other. */
  degree: number;
  words: RegExp;
}

export interface Scale {
  name: 'condition' | 'damage' | 'charge';
  /** Stands in whatever a step matches: most passages are passed over by this one look. */
  some: RegExp;
  steps: readonly Step[];
  /** Steps this far apart differ. */
  apart: number;
  /** It holds for a thing that has to be the same in both reports. */
  hasObject: boolean;
}

const HURT = '(?:hurt|ill|injured|wounded)';
const NEARLY = '(?:almost|all but|nearly|practically|virtually)';
const BADLY = '(?:badly|extensively|gravely|heavily|severely|seriously)';
const GONE = '(?:demolished|destroyed|flattened|gutted|levelled|leveled|obliterated|razed|reduced to rubble)';
const WHO = '(?:he|she|they|charges)';
const IS = '(?:is|are|has been|have been|was|were)';

/** Of overlapping words the longer ones count: "badly damaged", not "damaged". */
export const SCALES: readonly Scale[] = [
  {
    name: 'condition',
    apart: 1,
    hasObject: false,
    some: /condition|critically|danger/i,
    steps: [
      { degree: 1, words: new RegExp(`\\b(?:(?:critical|grave) condition|critically ${HURT})\\b`, 'gi') },
      { degree: 2, words: /\b(?:serious|severe) condition\b/gi },
      { degree: 3, words: /\b(?:(?:fair|stable|guarded) condition|out of danger)\b/gi },
      { degree: 4, words: /\b(?:good|satisfactory) condition\b/gi },
    ],
  },
  {
    name: 'damage',
    apart: 2,
    hasObject: true,
    some: new RegExp(`damage|unscathed|intact|${GONE}`, 'i'),
    steps: [
      { degree: 0, words: /\b(?:undamaged|unscathed|intact)\b/gi },
      { degree: 1, words: /\b(?:(?:lightly|slightly) damaged|(?:minor|slight|superficial) damage)\b/gi },
      { degree: 2, words: /\bdamaged\b/gi },
      {
        degree: 3,
        words: new RegExp(
          `\\b(?:${BADLY} damaged|(?:extensive|heavy|severe|serious) damage|part(?:ly|ially) ${GONE})\\b`,
          'gi',
        ),
      },
      { degree: 5, words: new RegExp(`\\b(?:${NEARLY} (?:completely |totally )?)?${GONE}\\b`, 'gi') },
    ],
  },
  {
    name: 'charge',
    apart: 1,
    hasObject: false,
    some: /charge/i,
    steps: [
      {
        degree: 1,
        words: new RegExp(
          `\\b(?:(?:due|expected|likely|set) to be (?:formally )?charged|charges (?:are |were )?(?:pending|expected|likely)|(?:after|before|once|until|when) ${WHO} ${IS} (?:formally )?(?:charged|filed|laid)|(?:not|not yet|not been|yet to be) charged|no charges)\\b`,
          'gi',
        ),
      },
      {
        degree: 2,
        words:
          /\b(?:(?:was|were|is|are|been) (?:formally )?charged (?:with|over|in)|charges (?:were |have been )?(?:filed|laid)|filed (?:criminal |murder )?charges|charged with)\b/gi,
      },
    ],
  },
];
