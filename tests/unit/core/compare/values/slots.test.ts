/** What one report says of one thing: mentions that are merged, what they are about, how many there are of a kind. */
import { describe, expect, it } from 'vitest';
import { type Slot, slotsOf } from '../../../../../lib/core/compare/values/slots';
import type { DetailKind } from '../../../../../lib/core/model';
import { fieldOfTold, type Told } from '../made';

const slotsIn = (told: Told, kind: DetailKind): Slot[] =>
  slotsOf(fieldOfTold(told)).filter((slot) => slot.kind === kind);

/** The phrases of each slot. */
const MERGING: [what: string, kind: DetailKind, told: Told, slots: string[][]][] = [
  [
    'headline and body',
    'count',
    { title: 'Storm flattens 40 houses', text: 'In Orla 40 houses were flattened.' },
    [['40 houses', '40 houses']],
  ],
  [
    'one sort in two words',
    'count',
    'In Orla 40 houses fell.\nAll 40 homes were empty.',
    [['40 houses', 'All 40 homes']],
  ],
  [
    'digits and words',
    'count',
    'In Orla 12 boats sank.\nThe twelve boats were old.',
    [['12 boats', 'twelve boats']],
  ],
  [
    'another value',
    'count',
    'In Orla 40 houses fell.\nIn Varn 52 houses fell.',
    [['40 houses'], ['52 houses']],
  ],
  [
    'another thing',
    'count',
    'In Orla 40 houses fell.\nThe storm sank 40 boats off Varn.',
    [['40 houses'], ['40 boats']],
  ],
  [
    'another currency',
    'money',
    'The vats were sold for $40.\nThe cellar was sold for €40.',
    [['$40'], ['€40']],
  ],
  [
    'another bound',
    'count',
    'In Orla 40 houses fell.\nAt least 40 houses fell.',
    [['40 houses'], ['At least 40 houses']],
  ],
];

const HEADS: [what: string, told: string, heads: string[]][] = [
  ['what is counted', 'The storm sank 40 boats.', ['ship']],
  ['a generic word is none', 'The bell rang 40 times.', []],
  ['nor are things', 'The storm broke 40 things in Orla.', []],
];

describe('slotsOf', () => {
  it.each(MERGING)('%s', (_, kind, told, slots) => {
    expect(slotsIn(told, kind).map(({ mentions }) => mentions.map(({ detail }) => detail.text))).toEqual(
      slots,
    );
  });

  it.each(HEADS)('heads: %s', (_, told, heads) => {
    expect(slotsIn(told, 'count').map((slot) => [...slot.heads])).toEqual([heads]);
  });

  it('lets the body stand for a slot, not the headline', () => {
    const told = {
      title: 'Storm flattens 40 houses',
      text: 'In Orla 40 houses were flattened by the storm.',
    };
    expect(slotsIn(told, 'count')[0]?.best.place.passage.index).toBe(1);
  });

  it('leaves out a line that is little more than a date', () => {
    expect(slotsIn('3 March 2024\nThe storm hit Orla harbour on 5 March 2024.', 'date')).toHaveLength(1);
  });

  it('takes no more of a long list than it can compare', () => {
    const list = Array.from({ length: 300 }, (_, at) => `In town ${at} fell ${at + 3} houses.`).join('\n');
    expect(slotsIn(list, 'count').length).toBeLessThan(100);
  });
});

describe('peers', () => {
  it.each<[what: string, kind: DetailKind, told: string, peers: Slot['peers'][]]>([
    ['alone', 'count', 'The storm sank 40 boats.', [{ all: 1, head: 1, aspect: 0 }]],
    [
      'of one head',
      'count',
      'The storm sank 40 boats. Another sank 52 vessels.',
      [
        { all: 2, head: 2, aspect: 0 },
        { all: 2, head: 2, aspect: 0 },
      ],
    ],
    [
      'of two heads',
      'count',
      'The storm sank 40 boats. It felled 52 trees.',
      [
        { all: 2, head: 1, aspect: 0 },
        { all: 2, head: 1, aspect: 0 },
      ],
    ],
    [
      'of two aspects',
      'money',
      'Thieves stole $40. The owner was fined $52.',
      [
        { all: 2, head: 1, aspect: 1 },
        { all: 2, head: 1, aspect: 1 },
      ],
    ],
    [
      'of two units',
      'money',
      'Thieves stole $40. Thieves stole €52.',
      [
        { all: 1, head: 1, aspect: 1 },
        { all: 1, head: 1, aspect: 1 },
      ],
    ],
  ])('%s', (_, kind, told, peers) => {
    expect(slotsIn(told, kind).map((slot) => slot.peers)).toEqual(peers);
  });
});
