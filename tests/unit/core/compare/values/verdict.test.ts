/** Values that seem to differ and do not: one table a rule. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { type Case, check, MORNING, type Told, verdictsOf } from '../verdicts-of';

const NOON = '2024-03-01T12:00:00Z';

const TOLL = 'The toll of the Karst pit collapse, earlier put at 12, rose to 15, the mine office said.';
const TOLL_TOO = 'Fifteen miners died in the Karst pit collapse, up from 12 reported earlier.';
const OLD = 'The toll of the Karst pit collapse is 12, the mine office said.';
const NEW = 'The toll of the Karst pit collapse is 15, the mine office said.';

const REVISED: Case[] = [
  ['the other still has the former toll', [TOLL, OLD], ['updated/revised-figure aab']],
  ['a third has the new one', [TOLL, OLD, NEW], ['updated/revised-figure aabc']],
  ['all have the new one', [TOLL, NEW], ['agrees/same-value ab']],
  ['both revised it', [TOLL, TOLL_TOO], ['agrees/same-value ab', 'agrees/same-value ab']],
  ['the other has both', [TOLL, `${OLD}\nNow ${NEW}`], ['agrees/same-value ab', 'agrees/same-value ab']],
  [
    'lowered',
    ['Officials lowered the toll from 15 to 12 after the Karst pit collapse.', NEW],
    ['updated/revised-figure aab'],
  ],
  [
    'a magnitude',
    [
      'The survey first put the magnitude of the Orla quake at 5.9 and later upgraded it to 6.1.',
      'The Orla quake had a magnitude of 5.9, the survey said.',
    ],
    ['updated/revised-figure aab'],
  ],
  [
    'an estimate',
    [
      'The insurer raised its estimate of the damage from $40m to $55m after the Orla flood.',
      'After the Orla flood the insurer put the damage at $40m.',
    ],
    ['updated/revised-figure aab'],
  ],
  [
    'a price that changes is not revised',
    ['Fares on the Orla tram will rise from $2 to $3 in spring.', 'A ride on the Orla tram has fares of $2.'],
    ['agrees/same-value ab'],
  ],
  [
    'what was told before is no difference by itself',
    [
      'Officials had initially reported 12 dead in the Karst pit collapse.',
      'The Karst pit collapse left 14 dead, officials said.',
    ],
    [],
  ],
  [
    'nor is what was so last year',
    [
      'A like collapse of the Karst pit killed 12 miners last year.',
      'The collapse of the Karst pit killed 14 miners.',
    ],
    [],
  ],
];

const BOTH = 'The thieves took $334m in all from the Varn vault, $281m of it in cash.';
const CASH = 'The thieves took $281m in cash from the Varn vault.';
const ALL = 'The thieves took $334m from the Varn vault.';

const PARTS: Case[] = [
  ['the part', [BOTH, CASH], ['agrees/same-value ab']],
  ['all', [BOTH, ALL], ['agrees/same-value ab']],
  ['each by one', [BOTH, CASH, ALL], ['agrees/same-value ab', 'agrees/same-value ac']],
  [
    'a part against a total',
    [
      'The thieves took $334m in all from the Varn vault.',
      'From the Varn vault the thieves took jewels and notes, $281m of it in cash.',
    ],
    [],
  ],
  [
    'a part against what may be all',
    ['From the Varn vault the thieves took coins and notes, $281m of it in cash.', ALL],
    [],
  ],
  [
    'two parts that differ',
    [
      'From the Varn vault the thieves took coins and notes, $281m of it in cash.',
      'The thieves took coins from the Varn vault, $240m of it in cash.',
    ],
    ['differs/values-apart ab'],
  ],
  [
    'persons in all and some of them',
    [
      'A total of 24 sailors were held on the Lindholm quay.',
      'Police held sailors on the Lindholm quay, 12 of them minors.',
    ],
    [],
  ],
];

const EURO = 'The owner said the brewery in Varn was sold for €10m.';
const sold = (sum: string): string => `The brewery in Varn was sold for ${sum}, its owner said.`;

const CURRENCIES: Case[] = [
  ['each by one', [sold('€10m ($12.3m)'), EURO, sold('$12.3m')], ['compatible/converted-sum aabc']],
  [
    'in words',
    [sold('10 million euros, or about $12.3 million'), EURO, sold('$12.3m')],
    ['compatible/converted-sum aabc'],
  ],
  ['at another rate', [sold('€10m ($12.3m)'), sold('$11.9m')], ['compatible/converted-sum ab']],
  ['no rate explains it', [sold('€10m ($12.3m)'), sold('$14.8m')], ['differs/values-apart ab']],
  ['never guessed', [EURO, sold('$11.9m')], []],
  ['no conversion, no room', [sold('$12.3m'), sold('$11.9m')], ['differs/values-apart ab']],
  [
    'two sums of two things',
    [
      'The owner sold the brewery in Varn for €10m, and its cellar for $12.3m.',
      'The brewery in Varn was sold for €10m.',
      'The cellar of the brewery in Varn was sold for $12.3m.',
    ],
    ['agrees/same-value ab', 'agrees/same-value ac'],
  ],
];

const POPULATIONS: Case[] = [
  [
    'narrowed in one',
    [
      'Some 58 percent of the national devices had been patched, an office said.',
      'About a third of the devices had been patched, a researcher said.',
    ],
    [],
  ],
  [
    'other people',
    [
      'In the Varn vote 58 percent of the farmers were for the dam.',
      'In the Varn vote 41 percent of the teachers were for the dam.',
    ],
    [],
  ],
  [
    'the same people in other words',
    [
      'In the Varn poll 58 percent of the voters were for the dam.',
      'In the Varn poll 41 percent of residents were for the dam.',
    ],
    ['differs/values-apart ab'],
  ],
];

describe('verdicts', () => {
  describe('a figure that was revised', () => it.each(REVISED)('%s', check));
  describe('all and a part', () => it.each(PARTS)('%s', check));
  describe('two currencies', () => it.each(CURRENCIES)('%s', check));
  describe('other populations', () => it.each(POPULATIONS)('%s', check));
});

const at = (published: string, text: string): Told => ({ text, published });
const GROWS: [what: string, first: string, then: string, back: 'differs' | 'updated'][] = [
  [
    'evacuated',
    'About 400 residents of Varn were evacuated.',
    'Some 900 residents of Varn were evacuated.',
    'differs',
  ],
  ['arrested', 'Police arrested 14 rioters in Varn.', 'Police in Varn arrested 31 rioters.', 'differs'],
  [
    'burnt',
    'The Orla fire has burned 1,200 acres of forest, rangers said.',
    'Rangers said the Orla fire has burned 5,000 acres of forest.',
    'differs',
  ],
  [
    'rescued',
    'Divers rescued nine sailors from the Lindholm ferry.',
    'Divers rescued 17 sailors from the Lindholm ferry.',
    'differs',
  ],
  [
    'missing',
    'Nine sailors are missing after the Lindholm ferry sank.',
    'Four sailors are still missing after the Lindholm ferry sank.',
    'updated',
  ],
  [
    'without power',
    'The storm left 9,000 homes in Varn without power, the grid office said.',
    'The grid office said 3,000 homes in Varn were still without power after the storm.',
    'updated',
  ],
];

describe('what changes in the course of an event', () => {
  it.each(GROWS)('%s', (_, first, then, back) => {
    expect(verdictsOf([at(MORNING, first), at(NOON, then)]).join()).toContain('updated/later-report ab');
    expect(verdictsOf([at(NOON, first), at(MORNING, then)]).join()).toContain(`${back}/`);
  });

  it.each([
    ['within the hour', GROWS[0]?.[1] ?? '', GROWS[0]?.[2] ?? '', '2024-03-01T08:40:00Z'],
    ['at a time that is not known', GROWS[0]?.[1] ?? '', GROWS[0]?.[2] ?? '', ''],
    ['a price', sold('$12m'), sold('$15m'), NOON],
    ['a length', 'The Orla tunnel is 12 km long.', 'The Orla tunnel is 15 km long.', NOON],
  ])('not %s', (_, first, then, time) => {
    expect(verdictsOf([at(MORNING, first), at(time, then)])).toEqual(['differs/values-apart ab']);
  });
});
