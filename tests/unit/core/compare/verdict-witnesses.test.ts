/** Who tells a value that differs: one report against several, one agency, other sources. All texts are invented. */
import { describe, it } from 'vitest';
import { type Case, check, type Told } from './verdicts-of';

const drew = (number: string): string =>
  `The Lindholm regatta drew ${number} spectators to the lake, the club said.`;
const came = (number: string): string =>
  `The club said ${number} spectators came to the lake for the Lindholm regatta.`;
const CREDITED: Told = { text: drew('4,500'), credit: 'Union Wire' };
const CREDITED_TOO: Told = { text: `Boats had to wait for berths.\n${came('4,500')}`, credit: 'Union Wire' };

const ALONE: Case[] = [
  ['ten times as many', [drew('4,500'), came('4,500'), drew('45,000')], ['differs/one-like-a-misprint abc']],
  ['swapped digits', [drew('4,570'), came('4,570'), drew('4,750')], ['differs/one-like-a-misprint abc']],
  ['another number', [drew('4,500'), came('4,500'), drew('6,200')], ['differs/one-apart abc']],
  ['word against word', [drew('4,500'), drew('45,000')], ['differs/values-apart ab']],
  ['three numbers', [drew('4,500'), came('5,300'), drew('6,200')], ['differs/values-apart abc']],
  ['one agency is one voice', [CREDITED, CREDITED_TOO, drew('6,200')], ['differs/values-apart abc']],
  [
    'one sentence word for word',
    [drew('4,500'), `Boats had to wait.\n${drew('4,500')}`, drew('6,200')],
    ['differs/values-apart abc'],
  ],
  ['one agency agrees with itself', [CREDITED, CREDITED_TOO], ['agrees/one-account ab']],
  [
    'the agency itself and who credits it',
    [{ text: drew('4,500'), outlet: 'Union Wire' }, CREDITED_TOO],
    ['agrees/one-account ab'],
  ],
  ['an agency and another', [CREDITED, came('4,500')], ['agrees/same-value ab']],
  ['two agencies', [CREDITED, { ...CREDITED_TOO, credit: 'Northern Press' }], ['agrees/same-value ab']],
];

const SOURCES: Case[] = [
  [
    'each measured',
    [
      'The Orla Institute put the magnitude of the quake at 5.9.',
      'The magnitude of the quake was 6.1, the Varn Survey said.',
    ],
    ['differs/other-source-other-value ab'],
  ],
  [
    'one tells both',
    [
      'The magnitude of the quake was 5.9, according to the Orla Institute, while the Varn Survey put it at 6.1.',
      'The quake near the coast had a magnitude of 6.1, the Varn Survey said.',
    ],
    ['agrees/same-value ab'],
  ],
  [
    'one tells both, and the same source told another',
    [
      'The magnitude of the quake was 5.9, according to the Orla Institute, while the Varn Survey put it at 6.1.',
      'The quake had a magnitude of 5.4, the Varn Survey said.',
    ],
    ['differs/values-apart ab'],
  ],
  [
    'the same source',
    [
      'The quake had a magnitude of 5.9, the Varn Survey said.',
      'The Varn Survey said the quake had a magnitude of 6.2.',
    ],
    ['differs/values-apart ab'],
  ],
  [
    'words for anybody name no source',
    [
      'Organisers said the Lindholm regatta drew 4,500 spectators.',
      'The Lindholm regatta drew 6,200 spectators, the Varn Club said.',
    ],
    ['differs/values-apart ab'],
  ],
  [
    'its initials',
    [
      'The quake had a magnitude of 5.9, the VGS said.',
      'The Varn Geological Survey said the quake had a magnitude of 6.2.',
    ],
    ['differs/values-apart ab'],
  ],
];

describe('who tells it', () => {
  describe('all but one', () => it.each(ALONE)('%s', check));
  describe('other sources', () => it.each(SOURCES)('%s', check));
});
