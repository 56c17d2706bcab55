/** A pack of our own writing for the tests: one event, a digest and a text. */
import type { DigestReport, Pack, TextReport } from '../../../../lib/core/model';

const head = {
  modified: null,
  language: 'en',
  credit: null,
};

export const TEXT: TextReport = {
  ...head,
  id: 'ledger-1',
  url: 'https://ledger.example/ferry',
  outlet: { name: 'Northgate Ledger', domain: 'ledger.example' },
  title: 'Ferry runs aground off Marlow Point and all forty passengers walk home',
  published: '2022-11-08T06:15:00Z',
  credit: 'Coast Wire',
  words: 57,
  completeness: 'whole',
  paragraphs: [
    'The ferry Good Hope ran aground off Marlow Point on Monday evening, the harbour office said. ' +
      'At least 40 passengers walked ashore at low tide, while 3 sailors stayed aboard for 90 minutes.',
    '“Nobody was hurt and nobody will be charged for the walk,” harbour master Ilse Brandt told reporters ' +
      "after a night in which the island's only tug could not leave its berth.",
  ],
};

export const DIGEST: DigestReport = {
  ...head,
  id: 'gazette-1',
  url: null,
  outlet: { name: 'Lakeside Gazette', domain: '' },
  title: 'Ferry aground',
  published: '2022-11-08',
  words: 120,
  completeness: 'digest',
  passages: [
    { terms: ['aground', 'ferri'], names: [], details: [] },
    {
      terms: ['ferri', 'passeng'],
      names: ['marlow point'],
      details: [
        {
          kind: 'count',
          text: '38',
          start: 5,
          end: 7,
          value: '38',
          amount: { unit: 'count', low: 38, high: 38 },
          bound: 'exact',
          head: 'passengers',
          about: ['passeng'],
          context: 'with 38 passengers on board',
        },
        {
          kind: 'attribution',
          text: 'according to',
          start: 0,
          end: 12,
          value: 'harbour office',
          about: [],
          attribution: {
            cue: 'according to',
            source: { text: 'the harbour office', start: 13, end: 31 },
            content: { text: '', start: 0, end: 0 },
          },
          context: 'according to the harbour office',
        },
      ],
    },
  ],
  sketch: [0x1000, 0x7000, 0xee6b2000],
};

export const PACK: Pack = {
  format: 'variorum-pack',
  version: 2,
  id: 'test-pack',
  title: 'Ferries',
  created: '2022-11-09T00:00:00Z',
  expires: null,
  events: [
    {
      id: '2022-11-07-ferry',
      title: 'A ferry runs aground',
      date: '2022-11-07',
      place: 'Marlow Point',
      reports: ['ledger-1', 'gazette-1'],
    },
  ],
  reports: [TEXT, DIGEST],
};
