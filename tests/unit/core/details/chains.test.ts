/** Words that come through others, nouns of saying, and where a source ends. All texts are invented. */
import { expect, it } from 'vitest';
import { attributionIn } from '../../../../lib/core/details/attribution';
import { readKind } from './read-kind';

type Said = [source: string | undefined, cue: string, content: string];
const CASES: [why: string, text: string, said: Said[]][] = [
  [
    'who is named, and more of them',
    'Ten boats sank, according to the harbour office, whose crane was out of use.',
    [['the harbour office', 'according to', 'Ten boats sank']],
  ],
  [
    'a paper that quotes a speaker',
    'The Ashford agency quoted the ministry as saying that Brook had resigned.',
    [
      ['The Ashford agency', 'quoted', 'that Brook had resigned'],
      ['the ministry', 'as saying', 'that Brook had resigned'],
    ],
  ],
  [
    'quoted by a paper',
    'Brook was quoted by the Lowmere Post as saying the quay was lost.',
    [['Brook', 'was quoted by the Lowmere Post as saying', 'the quay was lost']],
  ],
  [
    'whom a paper cites',
    'The Herald reported, citing two officials, that the quay would close.',
    [
      ['The Herald', 'reported', 'that the quay would close'],
      ['two officials', 'citing', 'that the quay would close'],
    ],
  ],
  [
    'nobody is named',
    'It was reported that the quay would close.',
    [[undefined, 'It was reported', 'that the quay would close']],
  ],
  [
    'a noun of saying',
    'Brook’s claim that the quay was lost has been denied.',
    [['Brook', 'claim', 'that the quay was lost']],
  ],
  [
    'in a statement that others carried',
    'The quay is closed, the ministry said in a statement carried by the Ashford agency.',
    [['the ministry', 'said', 'The quay is closed']],
  ],
];

it.each(CASES)('%s', (_, text, said) => {
  const found = readKind(attributionIn, text).map(({ attribution }) => [
    attribution?.source?.text,
    attribution?.cue,
    attribution?.content.text,
  ]);
  expect(found).toEqual(said);
});
