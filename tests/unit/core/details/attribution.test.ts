/** Who said what. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../../../lib/core/details/attribution';
import { misplaced, readKind } from './read-kind';

type Said = [source: string | undefined, cue: string, content: string];
const read = (text: string): Said[] =>
  readKind(attributionIn, text).map(({ attribution }) => [
    attribution?.source?.text,
    attribution?.cue ?? '',
    attribution?.content.text ?? '',
  ]);

const CASES: [why: string, text: string, said: Said[]][] = [
  [
    'a clause',
    'The mayor said that the bridge was safe.',
    [['The mayor', 'said', 'that the bridge was safe']],
  ],
  [
    'a clause without that',
    'Ann Brook says the bridge is safe.',
    [['Ann Brook', 'says', 'the bridge is safe']],
  ],
  ['a quotation', 'Brook said: “The bridge is safe.”', [['Brook', 'said', '“The bridge is safe.”']]],
  [
    'after a quotation',
    '“The bridge is safe,” Brook said on Monday.',
    [['Brook', 'said', '“The bridge is safe,”']],
  ],
  [
    'turned round',
    '“The bridge is safe,” said Ann Brook, the mayor of Lowmere.',
    [['Ann Brook, the mayor of Lowmere', 'said', '“The bridge is safe,”']],
  ],
  ['turned round in a headline', 'Bridge is not safe, says mayor', [['mayor', 'says', 'Bridge is not safe']]],
  [
    'behind its clause',
    'The bridge was closed at noon, police said.',
    [['police', 'said', 'The bridge was closed at noon']],
  ],
  [
    'within its clause',
    'The bridge, police said, was closed at noon.',
    [['police', 'said', 'The bridge, police said, was closed at noon']],
  ],
  [
    'an apposition',
    'Ann Brook, a former engineer, said the bridge was safe.',
    [['Ann Brook, a former engineer', 'said', 'the bridge was safe']],
  ],
  [
    'what leads in is not said',
    'On Monday, the ministry reported that two bridges were closed.',
    [['the ministry', 'reported', 'that two bridges were closed']],
  ],
  [
    'according to, before',
    'According to the Lowmere Herald, the bridge was closed.',
    [['the Lowmere Herald', 'According to', 'the bridge was closed']],
  ],
  [
    'according to, behind',
    'The bridge was closed at noon, according to the ministry.',
    [['the ministry', 'according to', 'The bridge was closed at noon']],
  ],
  [
    'according to, before a clause with a comma',
    'According to the town clerk, eleven ferries were moored at the quay, and none had sailed.',
    [['the town clerk', 'According to', 'eleven ferries were moored at the quay, and none had sailed']],
  ],
  [
    'according to, behind when and where',
    'In Lowmere, according to the gazette, Harbour Master Ivo Brandt ordered a search.',
    [
      [
        'the gazette',
        'according to',
        'In Lowmere, according to the gazette, Harbour Master Ivo Brandt ordered a search',
      ],
    ],
  ],
  [
    'according to, amid its clause',
    'The bridge, according to police, was closed at noon.',
    [['police', 'according to', 'The bridge, according to police, was closed at noon']],
  ],
  [
    'according to, with another clause behind',
    'The bridge was closed at noon, according to the ministry, police turned cars away.',
    [['the ministry', 'according to', 'The bridge was closed at noon']],
  ],
  [
    "somebody's office",
    "The mayor's office also pointed out that the bridge was safe.",
    [["The mayor's office", 'also pointed out', 'that the bridge was safe']],
  ],
  [
    "a country's ministry",
    'Norland’s transport ministry said the bridge was safe.',
    [['Norland’s transport ministry', 'said', 'the bridge was safe']],
  ],
  [
    'a report by somebody',
    'A report by the auditor found that the bridge was safe.',
    [['A report by the auditor', 'found', 'that the bridge was safe']],
  ],
  [
    'sources close to something',
    'Sources close to the talks say the bridge is safe.',
    [['Sources close to the talks', 'say', 'the bridge is safe']],
  ],
  [
    'a number that is claimed',
    'The union claims 4,000 drivers joined the strike.',
    [['The union', 'claims', '4,000 drivers joined the strike']],
  ],
  [
    'only belongs to what is said',
    'The company says only 900 drivers joined.',
    [['The company', 'says', 'only 900 drivers joined']],
  ],
  [
    'the full stop is not the source',
    '“It is safe,” said Ann Brook, the mayor of Ash. The bridge stayed shut.',
    [['Ann Brook, the mayor of Ash', 'said', '“It is safe,”']],
  ],
  [
    'a chain of sources',
    'The Herald reported, citing two engineers, that the bridge might fall.',
    [['The Herald', 'reported', 'that the bridge might fall']],
  ],
  [
    'an example among the sources',
    'Local media, including the Herald, reported last week that the bridge might fall.',
    [['Local media, including the Herald', 'reported', 'that the bridge might fall']],
  ],
  [
    'what the source does meanwhile is no name',
    'Ann Brook, speaking to fishermen in Lowmere, said the quay was lost.',
    [['Ann Brook', 'said', 'the quay was lost']],
  ],
  [
    'a clause about the source is no name',
    'Ann Brook, who left the council, said the quay was lost.',
    [['Ann Brook', 'said', 'the quay was lost']],
  ],
  [
    'when it was said is no source',
    'The council last month announced it would close the quay.',
    [['The council', 'announced', 'it would close the quay']],
  ],
  [
    'behind a dateline',
    'LOWMERE -- Mayor Brook said the quay was lost.',
    [['Mayor Brook', 'said', 'the quay was lost']],
  ],
  ['criticism that nobody speaks', 'The new toll is drawing criticism from fishermen.', []],
  [
    'called somebody something',
    'The council called the toll a theft, and a boat called the Star left.',
    [['The council', 'called', 'the toll a theft']],
  ],
  [
    'an answer that was not given',
    'The mayor did not immediately respond to a request for comment.',
    [['The mayor', 'did not immediately respond to', 'a request for comment']],
  ],
  [
    'a contracted auxiliary',
    'He’s claiming that the quay was sold.',
    [['He', '’s claiming', 'that the quay was sold']],
  ],
  ['when is not what', 'Brook spoke after the vote. Brook said so when she left the hall.', []],
  [
    'led in and quoted behind the speaker',
    'Asked about the sunken ferry on Monday, Brook said, “I have nothing to add.”',
    [['Brook', 'said', '“I have nothing to add.”']],
  ],
  [
    'who was told is told about behind a quotation',
    '“The quay is ours,” Brook said to the harbour master, who nodded.',
    [['Brook', 'said', '“The quay is ours,”']],
  ],
  [
    'the object of a blame ends with its mark',
    'Brook criticized the port authority, which had closed the quay.',
    [['Brook', 'criticized', 'the port authority']],
  ],
  [
    'what is called for ends before the occasion',
    'Brook defended the new toll in an interview with the Herald.',
    [['Brook', 'defended', 'the new toll']],
  ],
  [
    'what somebody wants',
    'The council wants to close the old quay.',
    [['The council', 'wants', 'to close the old quay']],
  ],
  ['wanting a thing is no statement', 'The council wanted a bigger quay.', []],
  [
    'a programme that is told',
    'Brook told the “Harbour Hour” that the quay was lost.',
    [['Brook', 'told', 'that the quay was lost']],
  ],
  [
    'to somebody',
    'Brook told reporters that the bridge was safe.',
    [['Brook', 'told', 'that the bridge was safe']],
  ],
  [
    'two cues of one speaker',
    'Brook said the bridge was safe, adding that traffic would flow by noon.',
    [
      ['Brook', 'said', 'the bridge was safe'],
      ['Brook', 'adding', 'that traffic would flow by noon'],
    ],
  ],
  [
    'where and in what it was said',
    'The ministry said in a statement that the bridge was safe.',
    [['The ministry', 'said', 'that the bridge was safe']],
  ],
  [
    'quoted by others',
    'Brook was quoted as saying that the bridge was safe.',
    [['Brook', 'was quoted as saying', 'that the bridge was safe']],
  ],
  [
    'a demand',
    'Engineers called for the closure of the bridge.',
    [['Engineers', 'called for', 'the closure of the bridge']],
  ],
  [
    'a headline with its speaker',
    'Ann Brook: Bridge is quite safe for all',
    [['Ann Brook', ':', 'Bridge is quite safe for all']],
  ],
  [
    'a value that is put',
    'The survey put the damage at $3 million.',
    [['The survey', 'put', 'the damage at $3 million']],
  ],
];

const NOTHING = [
  'The reported damage was small.',
  'Date: 12 May, late in the afternoon',
  'Voters in four states went to the polls.',
  'A hill called Ash Top was closed.',
  'The bridge was closed at noon.',
  'He had nothing to say about it.',
  'Both Lowmere and the River Trust were thinking of closing the bridge.',
];

describe('attributionIn', () => {
  it.each(CASES)('%s', (_why, text, said) => {
    const found = read(text);
    for (const one of said) expect(found).toContainEqual(one);
  });
  it.each(NOTHING)('nobody is cited: %s', (text) => expect(read(text)).toEqual([]));

  it('follows a quotation over sentences', () => {
    const text = '“The bridge is safe. It was built to last,” Brook said. “We looked at every bolt.”';
    expect(read(text)).toEqual([['Brook', 'said', text]]);
  });
  it('follows a quotation over paragraphs while it is open', () => {
    const text = 'Brook said:\n\n“The bridge is safe.\n\n“It was built to last.”\n\nTraffic flows.';
    expect(read(text)).toEqual([
      ['Brook', 'said:', text.slice(text.indexOf('“'), text.lastIndexOf('”') + 1)].map((x) =>
        x.replace(/:$/, ''),
      ) as Said,
    ]);
  });
  it('does not cite from within quotations', () => {
    expect(read('“She said nothing to me,” Brook said.')).toEqual([
      ['Brook', 'said', '“She said nothing to me,”'],
    ]);
  });
  it('gives a source its folded name, a pronoun the speaker before', () => {
    const text = 'Ann Brook said the bridge was safe. She added that it was old.';
    const values = readKind(attributionIn, text).map(({ value }) => value);
    expect(values[0]).not.toBe('');
    expect(values).toEqual([values[0], values[0]]);
  });
  it('keeps an office apart from whose it is', () => {
    const text = "Ann Brook said the bridge was safe. Brook's office said it was old.";
    const [ann, office] = readKind(attributionIn, text).map(({ value }) => value);
    expect(office).not.toBe('');
    expect(ann).not.toContain(office);
  });
  it('stands on the source and is about what is said', () => {
    const text = 'Yesterday the Herald reported that the bridge would be closed.';
    const details = readKind(attributionIn, text);
    expect(misplaced(text, details)).toEqual([]);
    expect(details).toMatchObject([{ kind: 'attribution', text: 'the Herald', about: ['bridg', 'close'] }]);
  });
});
