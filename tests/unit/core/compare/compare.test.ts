/** Two short reports and the finding that they must make: a table over kinds and verdicts. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import type { Comparison, TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

function report(id: string, text: string, published: string): TextReport {
  const head = { id, url: null, outlet: { name: id, domain: '' }, title: '', credit: null, words: 0 };
  const rest = { modified: null, language: 'en', completeness: 'whole' as const };
  return { ...head, ...rest, published, paragraphs: text.split('\n') };
}

const DAY = ['2024-03-01T08:00:00Z', '2024-03-01T19:00:00Z'] as const;
const compared = (a: string, b: string, times: readonly [string, string] = DAY): Comparison =>
  compare([report('a', a, times[0]), report('b', b, times[1])].map(readingOf), null);

/** `kind verdict [phrase of a | phrase of b]` of each finding that two reports share. */
const lines = ({ findings }: Comparison): string[] =>
  findings
    .filter(({ verdict }) => verdict !== 'only')
    .map(({ kind, verdict, values }) => `${kind} ${verdict} [${values.map(({ text }) => text).join(' | ')}]`);

const CASES: [what: string, a: string, b: string, line: string][] = [
  [
    'two lengths of one closure',
    'The tunnel under Mount Orla will be shut for six weeks, the road office said.',
    'The road office will shut the tunnel under Mount Orla for ten weeks.',
    'duration differs [six weeks | ten weeks]',
  ],
  [
    'how long and when',
    'The consulate in Varn may close for 30 days, a diplomat said.',
    'A diplomat said the consulate in Varn may close during the next few months.',
    'duration differs [30 days | the next few months]',
  ],
  [
    'a toll that rises',
    'At least four miners were killed in the Karst pit collapse, rescuers said.',
    'Nine miners were killed in the Karst pit collapse, rescuers said.',
    'casualties updated [At least four miners were killed | Nine miners were killed]',
  ],
  [
    'less precise',
    'Nearly 400 boats took part in the Lindholm regatta on the lake.',
    'The Lindholm regatta on the lake drew 392 boats.',
    'count compatible [Nearly 400 boats | 392 boats]',
  ],
  [
    'the same in other units of speech',
    'The company paid 2.5 million dollars for the Varn brewery.',
    'The Varn brewery was bought for $2,500,000, the company said.',
    'money agrees [2.5 million dollars | $2,500,000]',
  ],
  [
    'how settled',
    'The airline might drop its Lindholm route, an insider said of the airline.',
    'The airline has decided to drop its Lindholm route.',
    'modality differs [might drop | has decided to drop]',
  ],
  [
    'who reported it',
    'The Coastal Tribune reported that the Varn shipyard was planning to dismiss welders.',
    'The Harbour Echo reported that the Varn shipyard was planning to dismiss welders.',
    'attribution differs [The Coastal Tribune | The Harbour Echo]',
  ],
  [
    'why',
    'The museum in Orla closed its east wing because of a leaking roof.',
    'The museum in Orla closed its east wing due to a strike of guards.',
    'cause differs [because of a leaking roof | due to a strike of guards]',
  ],
];

describe('compare', () => {
  it.each(CASES)('%s', (_what, a, b, line) => {
    expect(lines(compared(a, b))).toContain(line);
  });

  it('calls a higher figure a difference when it is not the later one', () => {
    const [what, a, b] = CASES[2] ?? ['', '', ''];
    expect(lines(compared(a, b, [DAY[1], DAY[0]])).join(), what).toContain('casualties differs');
    expect(lines(compared(a, b, ['', ''])).join(), what).toContain('casualties differs');
  });

  it('does not tie numbers of other things', () => {
    const found = compared(
      'The orchestra played for 90 minutes in the old theatre of Varn.',
      'A lorry with 40 sheep blocked the road to the quarry near Orla.',
    );
    expect(lines(found)).toEqual([]);
  });

  it('shows one statement in two wordings', () => {
    const { statements } = compared(
      '“We will rebuild the burnt library and its reading room,” mayor Ina Holt said.\nNobody was hurt.',
      'Mayor Ina Holt promised that the burnt library and its reading room will be rebuilt.',
    );
    expect(statements.map((statement) => statement.map(({ report }) => report))).toEqual([['a', 'b']]);
  });

  it('compares nothing with nothing', () => {
    expect(compare([], null)).toMatchObject({ reports: [], findings: [], statements: [] });
    expect(compared('', '').findings).toEqual([]);
  });
});
