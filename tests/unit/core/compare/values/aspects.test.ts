/** What a number measures, by the words around it: a table of sentences, and of words that tell nothing. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import { aspectOf } from '../../../../../lib/core/compare/values/aspects';
import type { DetailKind } from '../../../../../lib/core/model';
import { detailIn, mentionsIn, readingsOf } from '../made';

const CASES: [kind: DetailKind, aspect: string, text: string][] = [
  ['duration', 'prison term', 'The judge sentenced Ina Holt to six years.'],
  ['duration', 'prison term', 'Ina Holt was jailed for six years.'],
  ['duration', 'closure', 'The tunnel under Mount Orla will be shut for six weeks.'],
  ['duration', 'delay', 'The ferry was delayed for three hours.'],
  ['duration', 'captivity', 'The sailors were held hostage for 40 days.'],
  ['duration', 'marriage', 'The couple had been married for 30 years.'],
  ['duration', 'power cut', 'Homes in Orla had no electricity for two days.'],
  ['duration', 'truce', 'Both sides agreed on a truce of three days.'],
  ['money', 'loot', 'The thieves stole $3 million from the vault.'],
  ['money', 'price', 'The brewery was bought for $3 million.'],
  ['money', 'fine', 'The brewery was fined $3 million.'],
  ['money', 'ransom', 'The pirates got a ransom of $3 million.'],
  ['money', 'reward', 'Police offered a reward of $5,000.'],
  ['money', 'damage', 'The flood did damage of $3 million.'],
  ['money', 'profit', 'The brewery made a profit of $3 million.'],
  ['money', 'debt', 'The brewery owes $3 million.'],
  ['money', 'bail', 'Her bail was set at $5,000.'],
  ['measure', 'depth', 'The quake was 12 km deep.'],
  ['measure', 'distance', 'The ship lay 12 km off the coast.'],
  ['measure', 'wind', 'Winds reached 120 mph.'],
  ['measure', 'rain', 'Rainfall of 12 inches soaked Orla.'],
  ['percent', 'turnout', 'Turnout was 61 per cent.'],
  ['percent', 'stake', 'The family owns 61 per cent.'],
  ['percent', 'unemployment', 'Unemployment stands at 9 per cent.'],
  ['time', 'landfall', 'The storm made landfall at 5:30 am.'],
  ['date', 'wedding', 'They married on 3 March 2019.'],
  ['date', 'birth', 'She was born on 3 March 1961.'],
];

/** The numbers are told, and what they measure is not, or is of another kind. */
const NONE: [kind: DetailKind, text: string][] = [
  ['duration', 'It took 20 minutes.'],
  ['money', 'They spoke of $3 million.'],
  ['count', 'Forty boats were stolen.'],
  ['measure', 'It was about 12 km.'],
  ['casualties', 'The blast killed 12 miners.'],
];

describe('aspectOf', () => {
  it.each(CASES)('%s: %s: %s', (kind, aspect, text) => {
    const detail = detailIn(text, kind);
    expect(detail && aspectOf(detail)).toBe(aspect);
  });

  it.each(NONE)('no aspect of %s: %s', (kind, text) => {
    const detail = detailIn(text, kind);
    expect(detail && aspectOf(detail)).toBe('');
  });

  it('takes the nearest word that tells, of two sums', () => {
    const text = 'The thieves stole $3 million. Police offered a reward of $5,000 on Monday.';
    const aspects = mentionsIn(text, 'money').map(({ detail }) => aspectOf(detail));
    expect(aspects).toEqual(['loot', 'reward']);
  });

  it('takes a weak word where no other tells', () => {
    const detail = detailIn('The brewer offered $5 million.', 'money');
    expect(detail && aspectOf(detail)).toBe('price');
  });
});

describe('two sums of one theft', () => {
  const LOOT = 'Thieves took jewels from the Varn museum. The loot is put at $3 million.';

  it.each<[what: string, other: string, differs: boolean]>([
    [
      'two sizes of the loot',
      'Jewels are gone from the Varn museum. The loot of the thieves is worth $5 million.',
      true,
    ],
    [
      'the loot, and a reward',
      'Jewels are gone from the Varn museum. A reward of $5 million is offered for information.',
      false,
    ],
    ['the loot, and a fine', 'Jewels are gone from the Varn museum. It was fined $5 million in May.', false],
  ])('%s', (_, other, differs) => {
    const found = compare(readingsOf(LOOT, other), null).findings;
    expect(found.some(({ kind, verdict }) => kind === 'money' && verdict === 'differs')).toBe(differs);
  });
});
