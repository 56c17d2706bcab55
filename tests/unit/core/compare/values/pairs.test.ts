/** Rivals, and which pairs of slots are held to be about one thing. */
import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  type Pair,
  pairsOf,
  rivalled,
  standingOf,
} from '../../../../../lib/core/compare/values/pairs';
import { type Slot, slotsOf } from '../../../../../lib/core/compare/values/slots';
import type { DetailKind } from '../../../../../lib/core/model';
import { fieldOfTold, linesOf } from '../made';

/** Slots by name: the first letter is the report's. */
const SLOTS = new Map<string, Slot>();
function slot(name: string): Slot {
  const detail = { kind: 'count', text: name, value: name, start: 0, end: 1, about: [] };
  const known = SLOTS.get(name) ?? ({ report: name.charCodeAt(0), best: { detail } } as unknown as Slot);
  SLOTS.set(name, known);
  return known;
}

type Made = [a: string, b: string, score: number, relation?: Pair['relation']];
const pairs = (made: Made[]): Pair[] =>
  made.map(([a, b, score, relation = 'different']) => {
    const rest = { rival: 0, shared: [], evidence: { partner: 1 } as Pair['evidence'] };
    return { a: slot(a), b: slot(b), relation, score, ...rest };
  });

const RIVALS: [what: string, made: Made[], rivals: number[]][] = [
  ['none', [['a1', 'b1', 0.9]], [0]],
  [
    'of one side',
    [
      ['a1', 'b1', 0.9],
      ['a1', 'b2', 0.6],
    ],
    [0.6, 0.9],
  ],
  [
    'of the other side',
    [
      ['a1', 'b1', 0.9],
      ['a2', 'b1', 0.6],
    ],
    [0.6, 0.9],
  ],
  [
    'the better of two',
    [
      ['a1', 'b1', 0.9],
      ['a2', 'b1', 0.6],
      ['a1', 'b2', 0.5],
    ],
    [0.6, 0.9, 0.9],
  ],
  [
    'not with a third report',
    [
      ['a1', 'b1', 0.9],
      ['a1', 'c1', 0.8],
    ],
    [0, 0],
  ],
  [
    'of nothing in common',
    [
      ['a1', 'b1', 0.9],
      ['a2', 'b2', 0.8],
    ],
    [0, 0],
  ],
];

const ACCEPTED: [what: string, made: Made[], kept: string[]][] = [
  ['a sure difference', [['a1', 'b1', 0.5]], ['a1 b1']],
  ['an unsure difference', [['a1', 'b1', 0.3]], []],
  [
    'a difference with a near rival',
    [
      ['a1', 'b1', 0.5],
      ['a1', 'b2', 0.49],
    ],
    [],
  ],
  [
    'a sure difference with a weak rival',
    [
      ['a1', 'b1', 0.8],
      ['a1', 'b2', 0.2],
    ],
    ['a1 b1'],
  ],
  [
    'an equal value, rival or not',
    [
      ['a1', 'b1', 0.5, 'equal'],
      ['a1', 'b2', 0.49],
    ],
    ['a1 b1'],
  ],
  ['an unsure equal value', [['a1', 'b1', 0.3, 'equal']], []],
  [
    'a difference from what is equal elsewhere',
    [
      ['a1', 'b1', 0.9, 'equal'],
      ['a1', 'b2', 0.8],
    ],
    ['a1 b1'],
  ],
  [
    'the best of each other only',
    [
      ['a1', 'b1', 0.9],
      ['a2', 'b1', 0.8],
      ['a2', 'b2', 0.7],
    ],
    ['a1 b1'],
  ],
  [
    'one in each other report',
    [
      ['a1', 'b1', 0.9],
      ['a1', 'c1', 0.8],
    ],
    ['a1 b1', 'a1 c1'],
  ],
];

describe('rivalled', () => {
  it.each(RIVALS)('%s', (_, made, rivals) => {
    expect(rivalled(pairs(made)).map(({ rival }) => rival)).toEqual(rivals);
  });
  it('lets a pair stand lower the better its rival is', () => {
    const [alone, weak, strong] = [0, 0.3, 0.6].map((rival) => {
      const [pair] = pairs([['a1', 'b1', 0.7]]);
      return pair ? standingOf({ ...pair, rival }) : 0;
    });
    expect(alone).toBe(0.7);
    expect(weak).toBeLessThan(alone ?? 0);
    expect(strong).toBeLessThan(weak ?? 0);
  });
});

describe('pairsOf', () => {
  it.each(ACCEPTED)('%s', (_, made, kept) => {
    const found = pairsOf(rivalled(pairs(made)));
    expect(found.map(({ a, b }) => `${a.best.detail.text} ${b.best.detail.text}`)).toEqual(kept);
  });
});

describe('candidatesOf', () => {
  const texts = (...told: string[]): string[] => {
    const field = fieldOfTold(...told);
    return candidatesOf(slotsOf(field), field).map(
      ({ a, b }) => `${a.best.detail.text} | ${b.best.detail.text}`,
    );
  };
  it.each<[what: string, a: string, b: string, found: string[]]>([
    [
      'one kind and unit',
      'Thieves took 40 jewels from Orla.',
      'Thieves took 52 jewels from Orla.',
      ['40 jewels | 52 jewels'],
    ],
    ['another unit', 'Thieves took $40 from Orla.', 'Thieves took €52 from Orla.', []],
    ['another kind', 'Thieves took 40 jewels from Orla.', 'Thieves took $52 from Orla.', []],
    ['values too far apart', 'Thieves took 4 jewels from Orla.', 'Thieves took 5,200 jewels from Orla.', []],
    ['nothing in common', 'Thieves took 40 jewels.', 'Bells rang 52 times.', []],
  ])('%s', (_, a, b, found) => {
    expect(texts(a, b)).toEqual(found);
  });
});

const MEETING: [kind: DetailKind, what: string, a: string, b: string, lines: string[]][] = [
  [
    'count',
    'an equal value elsewhere is no conflict',
    'Thieves took 40 jewels and 12 coins from the Varn museum.',
    'From the Varn museum 12 coins and 40 jewels are gone.',
    ['agrees/same-value [12 coins | 12 coins]', 'agrees/same-value [40 jewels | 40 jewels]'],
  ],
  [
    'count',
    'one of two differs',
    'Thieves took 40 jewels and 12 coins from the Varn museum.',
    'From the Varn museum 15 coins and 40 jewels are gone.',
    ['agrees/same-value [40 jewels | 40 jewels]', 'differs/values-apart [12 coins | 15 coins]'],
  ],
  [
    'count',
    'another year',
    'The Lindholm regatta drew 400 boats.',
    'The Lindholm regatta drew 310 boats in 1998.',
    [],
  ],
  [
    'money',
    'two prices of one thing',
    'The brewery bought the Varn vats for $4 million.',
    'The Varn vats were sold to the brewery for $3 million.',
    ['differs/values-apart [$4 million | $3 million]'],
  ],
  [
    'duration',
    'how long in prison, and how long married',
    'The judge jailed Anna Brook of Varn for six years.',
    'Anna Brook of Varn had been married for nine years.',
    [],
  ],
  [
    'measure',
    'how deep, and how far away',
    'The Orla quake struck at a depth of 14 km, the survey said.',
    'The Orla quake struck 25 km north of Varn, the survey said.',
    [],
  ],
  [
    'measure',
    'how deep in both',
    'The Orla quake struck at a depth of 14 km, the survey said.',
    'The Orla quake was 25 km deep, the survey said.',
    ['differs/values-apart [14 km | 25 km]'],
  ],
  [
    'percent',
    'two years that are named',
    'Ticket sales fell 12 per cent at the Varn theatre in 2022.',
    'Ticket sales fell 19 per cent at the Varn theatre in 2023.',
    [],
  ],
  [
    'percent',
    'one year that both name',
    'Ticket sales fell 12 per cent at the Varn theatre in 2022.',
    'Ticket sales fell 19 per cent at the Varn theatre in 2022.',
    ['differs/values-apart [12 per cent | 19 per cent]'],
  ],
  [
    'casualties',
    'a year that is named, and a day of now',
    'The quake of 1999 killed 300 people in Orla.',
    'The quake killed 45 people in Orla on Monday.',
    [],
  ],
  [
    'money',
    'two sums of two things',
    'The brewery bought the Varn vats for $4 million.',
    'The brewery was fined $3 million over the Varn vats.',
    [],
  ],
];

describe('pairs of reports', () => {
  it.each(MEETING)('%s: %s', (kind, _, a, b, lines) => {
    expect(linesOf([kind], [a, b])).toEqual(lines);
  });
});
