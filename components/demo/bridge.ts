/** The demo's event: a footbridge that never was, in a town that never was, as three invented outlets tell it. */
import type { Comparison, KnownEvent } from '../../lib/core/model';
import type { ReadyState } from '../panel/Ready';
import { finding, report, value } from './make';

export interface DemoText {
  outlet: string;
  title: string;
  dateline: string;
  /** Paragraphs as pieces; a piece with a finding is a mark. */
  paragraphs: { text: string; finding?: string }[][];
}

export const demoArticle: DemoText = {
  outlet: 'The Alderford Post',
  title: 'Mill Footbridge shut after inspectors find a crack',
  dateline: '12 March 2025',
  paragraphs: [
    [
      { text: 'The city closed the Mill Footbridge on Wednesday and expects it to stay shut for ' },
      { text: 'six weeks', finding: 'closure' },
      { text: '. Inspectors had found ' },
      { text: 'a crack', finding: 'cracks' },
      { text: ' in one of the main beams.' },
    ],
    [
      { text: 'The works department puts the repair at ' },
      { text: '1.2 million euros', finding: 'cost' },
      { text: '. Some 3,000 people cross the bridge every day.' },
    ],
    [
      {
        text: '“No one is in danger, but we will take no risks with people’s lives,” said the mayor, Ines Lorentz.',
      },
    ],
  ],
};

const event: KnownEvent = {
  id: 'demo-bridge',
  title: 'Alderford closes the Mill Footbridge after a crack is found',
  date: '2025-03-12',
  place: 'Alderford',
  reports: ['post', 'wire', 'herald'],
};

const POST = 'post';
const WIRE = 'wire';
const HERALD = 'herald';

const comparison: Comparison = {
  event,
  reports: [
    report(POST, 'The Alderford Post', {
      published: '2025-03-12T11:20',
      words: 212,
      title: demoArticle.title,
    }),
    report(WIRE, 'Riverside Wire', {
      published: '2025-03-12T15:05',
      words: 340,
      credit: 'mayor’s office',
      title: 'Alderford footbridge out of use for months',
    }),
    report(HERALD, 'The Valley Herald', {
      published: '2025-03-14T08:00',
      words: 518,
      title: 'More cracks in Alderford’s closed bridge',
    }),
  ],
  findings: [
    finding('closure', 'differs', 'duration', {
      about: 'bridge to stay shut',
      values: [
        value(
          POST,
          'The city closed the Mill Footbridge on Wednesday and expects it to stay shut for [six weeks].',
          'P6W',
          {
            modality: 'expects',
            amount: { unit: 'day', low: 42, high: 42 },
          },
        ),
        value(
          WIRE,
          'The bridge will remain closed for [at least three months], the mayor’s office told Riverside Wire.',
          'P3M',
          {
            bound: 'least',
            amount: { unit: 'day', low: 89, high: 187 },
            attribution: { source: 'the mayor’s office', cue: 'told' },
          },
        ),
      ],
      silent: [HERALD],
      shared: ['footbridge', 'closed', 'mill'],
      rule: 'values-apart',
    }),
    finding('cost', 'differs', 'money', {
      about: 'cost of the repair',
      values: [
        value(POST, 'The works department puts the repair at [1.2 million euros].', 'EUR 1200000', {
          attribution: { source: 'The works department', cue: 'puts' },
        }),
        value(
          WIRE,
          'Engineers who know the bridge speak of [up to 2 million euros] for new beams.',
          'EUR 2000000',
          {
            bound: 'most',
            attribution: { source: 'Engineers', cue: 'speak of' },
          },
        ),
        value(
          HERALD,
          'The repair will cost [1.2 million euros], according to the works department.',
          'EUR 1200000',
          {
            attribution: { source: 'the works department', cue: 'according to' },
          },
        ),
      ],
      shared: ['repair', 'works department', 'cost'],
      rule: 'values-apart',
    }),
    finding('cracks', 'updated', 'count', {
      about: 'cracks in the beams',
      values: [
        value(POST, 'Inspectors had found [a crack] in one of the main beams.', '1'),
        value(HERALD, 'Divers have since counted [three cracks], two of them below the waterline.', '3'),
      ],
      silent: [WIRE],
      shared: ['crack', 'beam'],
      rule: 'later-report',
    }),
    finding('users', 'agrees', 'count', {
      about: 'people who cross the bridge daily',
      values: [
        value(POST, 'Some [3,000 people] cross the bridge every day.', '3000', { bound: 'about' }),
        value(WIRE, 'About [3,000 people] use it daily, half of them schoolchildren.', '3000', {
          bound: 'about',
        }),
        value(HERALD, 'It carries some [3,000 pedestrians] a day.', '3000', { bound: 'about' }),
      ],
      shared: ['people', 'day', 'bridge'],
      rule: 'same-value',
    }),
    finding('day', 'compatible', 'date', {
      about: 'day of the closure',
      values: [
        value(
          POST,
          'The city closed the Mill Footbridge on [Wednesday] and expects it to stay shut for six weeks.',
          '2025-03-12',
        ),
        value(HERALD, 'The crossing has been shut since [earlier this week].', '2025-03-10/2025-03-14'),
      ],
      silent: [WIRE],
      shared: ['closed', 'bridge'],
      rule: 'less-precise',
    }),
    finding('act-beams', 'agrees', 'act', {
      about: 'in one of the main beams',
      values: [
        value(POST, 'Inspectors had found a crack [in one of the main beams].', 'one main beams'),
        value(WIRE, 'The crack runs [in one of the two main beams], the office said.', 'one main beams'),
      ],
      shared: ['main', 'beams'],
      rule: 'same-words',
    }),
    finding('ferry', 'only', 'date', {
      about: 'temporary ferry',
      values: [value(WIRE, 'A small ferry is to carry pupils across the river from [Monday].', '2025-03-17')],
      silent: [POST, HERALD],
    }),
  ],
  alignments: [],
  statements: [
    [
      {
        report: POST,
        text: 'No one is in danger, but we will take no risks with people’s lives',
        speaker: 'Ines Lorentz',
      },
      {
        report: WIRE,
        text: 'No one is in danger, but we will not gamble with people’s lives',
        speaker: 'Inès Lorenz',
      },
    ],
  ],
  names: [
    {
      name: 'Ines Lorentz',
      spellings: [
        { report: POST, text: 'Ines Lorentz' },
        { report: HERALD, text: 'Ines Lorentz' },
        { report: WIRE, text: 'Inès Lorenz' },
      ],
    },
  ],
};

export const demoState: ReadyState = {
  state: 'ready',
  event,
  comparison,
  here: POST,
  reasons: [],
  chosen: false,
  also: [],
  article: {
    url: 'https://the-alderford-post.example/post',
    title: demoArticle.title,
    outlet: { name: 'The Alderford Post', domain: 'the-alderford-post.example' },
    byline: null,
    credit: null,
    published: { iso: '2025-03-12T11:20', from: 'json-ld' },
    modified: null,
    language: 'en',
    completeness: 'whole',
    words: 212,
  },
};
