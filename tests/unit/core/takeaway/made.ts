/** A comparison to be taken out, with what pages could put into it. */
import { finding, report, value } from '../../../../components/demo/make';
import { takenFrom, tellingIn } from '../../../../components/view/taken';
import { wordsOf } from '../../../../components/words';
import type { Comparison } from '../../../../lib/core/model';
import type { Taken } from '../../../../lib/core/takeaway/taken';
import ar from '../../../../public/_locales/ar/messages.json';
import en from '../../../../public/_locales/en/messages.json';
import { translator } from '../../../fixtures/translator';

export const ENGLISH = tellingIn(wordsOf(translator(en), 'en'));
export const ARABIC = tellingIn(wordsOf(translator(ar), 'ar'));

export const AT = Date.UTC(2024, 4, 22, 8, 30);

const TIMES = report('times', 'Harbour Times', {
  title: 'Ferry aground',
  published: '2024-05-21T09:30',
  read: '2024-05-21T10:00:00.000Z',
});
const COAST = report('coast', 'Coast Radio', { published: '2024-05-21', completeness: 'cut' });

/** Two reports and a finding; `text` is what a page says in place of "48 hours". */
const comparisonWith = (text = '48 hours', over: Partial<Comparison> = {}): Comparison => ({
  event: { id: 'e', title: `Ferry aground for ${text}`, date: '2024-05-21', place: null, reports: [] },
  reports: [TIMES, COAST],
  findings: [
    finding('length', 'differs', 'duration', {
      about: `stay ${text}`,
      values: [
        value('times', `The ferry stays there for [${text}], he said.`, 'PT48H', {
          attribution: { source: `the captain ${text}`, cue: 'said' },
          modality: 'may',
        }),
        value('coast', '[three days]', 'P3D'),
      ],
    }),
    {
      ...finding('aside', 'differs', 'count', {
        about: 'lamps',
        values: [value('times', '[Nine lamps] shone.', '9'), value('coast', '[ten lamps]', '10')],
      }),
      setAside: true,
    },
    finding('sailors', 'only', 'count', {
      about: 'sailors',
      values: [value('coast', 'It has [six sailors].', '6')],
      silent: ['times'],
    }),
  ],
  alignments: [[{ report: 'times', sentence: 'Ferry aground' }]],
  statements: [[{ report: 'times', text: `We wait ${text}`, speaker: 'Ada Storm' }]],
  names: [
    {
      name: 'Ada Storm',
      spellings: [
        { report: 'times', text: 'Ada Storm' },
        { report: 'coast', text: 'Aida Storm' },
      ],
    },
  ],
  ...over,
});

export const takenWith = (text?: string, over?: Partial<Comparison>): Taken =>
  takenFrom(comparisonWith(text, over), 'times', AT);
