/** One report sets two values of one thing against each other, and others tell one of them each. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import { readingsOf } from '../made';
import { type Case, check, type Told } from '../verdicts-of';

const BOTH =
  'The Velmora institute said the quake had a magnitude of 5.7, but the Orla Survey said it was 6.2.';
const SIX = 'A 6.2-magnitude quake struck Telmar, the Orla Survey said.';
const FIVE = 'The quake that struck Telmar had a magnitude of 5.7, the Velmora institute said.';
const AGREE = ['agrees/same-value ab', 'agrees/same-value ac'];

const TOLLS =
  'The Orrin Police said 12 people died in the mill fire, but the Telmar Hospital said 15 people were killed.';
const TWELVE = 'The mill fire killed 12 people, the Orrin Police said.';
const FIFTEEN = 'The mill fire killed 15 people, the Telmar Hospital said.';
const at = (hour: string, text: string): Told => ({ text, published: `2024-03-01T${hour}:00:00Z` });

const CONTESTED: Case[] = [
  ['magnitudes of two agencies', [BOTH, SIX, FIVE], ['differs/other-source-other-value aabc']],
  [
    'in two sentences',
    [BOTH.replace(', but', '. But'), SIX, FIVE],
    ['differs/other-source-other-value aabc'],
  ],
  ['tolls of two offices', [TOLLS, TWELVE, FIFTEEN], ['differs/other-source-other-value aabc']],
  [
    'tolls of two offices, the higher one told later: no time explains them',
    [at('08', TOLLS), at('09', TWELVE), at('12', FIFTEEN)],
    ['differs/other-source-other-value aabc'],
  ],
];

const NOT: Case[] = [
  ['nobody tells the one alone', [BOTH, SIX], ['agrees/same-value ab']],
  ['both tell the same one', [BOTH, SIX, `Orla: ${SIX}`], ['agrees/same-value abc']],
  [
    "an aftershock's",
    [
      'The Velmora institute said the quake had a magnitude of 6.4, but the Orla Survey said an aftershock measured 5.1.',
      'An aftershock of magnitude 5.1 shook Telmar, the Orla Survey said.',
      'The quake that struck Telmar had a magnitude of 6.4, the Velmora institute said.',
    ],
    AGREE,
  ],
  [
    "another quake's",
    [
      'The Velmora institute put the first quake in Telmar at magnitude 5.7, while the Orla Survey said the second quake had a magnitude of 6.2.',
      'The second quake in Telmar had a magnitude of 6.2, the Orla Survey said.',
      'The first quake in Telmar had a magnitude of 5.7, the Velmora institute said.',
    ],
    AGREE,
  ],
  [
    "another year's",
    [
      'The Orla Survey put the magnitude of the quake in Telmar at 6.2. The Velmora institute said one of 1998 had a magnitude of 5.7.',
      'The quake in Telmar had a magnitude of 6.2, the Orla Survey said.',
      'In 1998 a quake in Telmar had a magnitude of 5.7, the Velmora institute said.',
    ],
    [...AGREE, 'agrees/same-value ac'],
  ],
  [
    'of the same source, which revised it',
    ['Police said 15 people died in the Orrin mill fire, revising an earlier toll of 12.', TWELVE, FIFTEEN],
    ['updated/revised-figure aabc'],
  ],
  [
    'counts: who says one may tell it of himself',
    [
      'Karsen Motors said it sold 400 buses, while Dellan Trucks said it sold 650 buses.',
      'Karsen Motors sold 400 buses.',
      'Dellan Trucks sold 650 buses.',
    ],
    AGREE,
  ],
];

describe('values that a report sets against each other', () => {
  it.each(CONTESTED)('%s', check);
});

describe('values of other things side by side', () => {
  it.each(NOT)('%s', check);
});

it('shows both values of the report, each with its source', () => {
  const [finding] = compare(readingsOf(BOTH, SIX, FIVE), null).findings.filter(
    ({ kind }) => kind === 'measure',
  );
  const told = finding?.values.map(
    ({ report, text, attribution }) => `${report} ${text}: ${attribution?.source}`,
  );
  expect(told?.sort()).toEqual([
    'a 6.2: the Orla Survey',
    'a magnitude of 5.7: The Velmora institute',
    'b 6.2-magnitude: the Orla Survey',
    'c magnitude of 5.7: the Velmora institute',
  ]);
});
