/** Which of two findings comes first, and that the order of the reports does not matter. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import type { Draft } from '../../../../lib/core/compare/findings';
import { ranked } from '../../../../lib/core/compare/ranking';
import { fieldOf } from '../../../../lib/core/compare/ties/field';
import { nameIndexOf } from '../../../../lib/core/compare/ties/name-index';
import type { DetailKind, TextReport, Verdict } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

function report(id: string, paragraphs: string[]): TextReport {
  const head = { id, url: null, outlet: { name: id, domain: '' }, title: '', credit: null, words: 0 };
  const rest = { modified: null, language: 'en', completeness: 'whole' as const };
  return { ...head, ...rest, published: '2024-03-01T08:00:00Z', paragraphs };
}

const FILLER = 'Traffic was light. Shops were open. Children played outside. Dogs barked. Nobody hurried.';
const TEXTS = [
  `The old weir at Tarnholt broke on Friday night. ${FILLER} Two sides of it gave way. The repair costs $4 million, Ida Brekke said.`,
  'The old weir at Tarnholt broke on Friday night, Ida Brekke said. The repair costs $4 million. Some 340 cellars were flooded.',
  'The old weir at Tarnholt broke. Ida Brekke wants it rebuilt.',
];
const READINGS = TEXTS.map((text, index) => readingOf(report('abc'[index] ?? '', [text])));
const FIELD = fieldOf(READINGS, nameIndexOf(READINGS));

/** A draft on a phrase of these reports. */
function draft(kind: DetailKind, verdict: Verdict, phrase: string, reports: number[], value = phrase): Draft {
  const mentions = reports.map((at) => {
    const place = FIELD.places.find((it) => it.report === at && it.passage.text.includes(phrase));
    if (!place) throw new Error(`${phrase} is not in ${at}`);
    const start = place.passage.text.indexOf(phrase);
    return { place, detail: { kind, start, end: start + phrase.length, text: phrase, value, about: [] } };
  });
  return { verdict, kind, mentions, shared: [], rule: '' };
}

const money = draft('money', 'agrees', '$4 million', [0, 1], 'USD 4000000');

describe('what tells more comes first', () => {
  it.each<[string, Draft, Draft]>([
    ['what differs', draft('place', 'differs', 'Tarnholt', [0, 1]), money],
    ['a sum before a place', money, draft('place', 'agrees', 'Tarnholt', [0, 1])],
    [
      'what three tell before what two tell',
      draft('person', 'agrees', 'Ida Brekke', [0, 1, 2]),
      draft('person', 'agrees', 'Ida Brekke', [0, 1]),
    ],
    [
      'a rare number before a common one',
      draft('count', 'only', '340 cellars', [1], '340'),
      draft('count', 'only', 'Two sides', [0], '2'),
    ],
    [
      'what stands in the lead',
      draft('person', 'only', 'Ida Brekke', [1]),
      draft('person', 'only', 'Ida Brekke', [0]),
    ],
    [
      'a value before the same words',
      draft('organisation', 'agrees', 'weir', [0, 1]),
      draft('act', 'agrees', 'old weir at Tarnholt broke', [0, 1, 2]),
    ],
    [
      'what agrees before what one tells',
      draft('act', 'agrees', 'Tarnholt broke', [0, 1]),
      draft('money', 'only', '$4 million', [0], 'USD 4000000'),
    ],
  ])('%s', (_, first, second) => {
    expect(ranked([first, second], FIELD)).toEqual([first, second]);
    expect(ranked([second, first], FIELD)).toEqual([first, second]);
  });
});

describe('acts', () => {
  it('that lie within another finding are dropped, others stay', () => {
    const inside = draft('act', 'agrees', '4 million', [0, 1]);
    const outside = draft('act', 'agrees', 'repair costs $4 million', [0, 1]);
    expect(ranked([inside, money, outside], FIELD)).toEqual([money, outside]);
  });
});

describe('a comparison', () => {
  it('has its findings in one order, whichever report comes first', () => {
    const order = (readings: typeof READINGS): string[] =>
      compare(readings, null).findings.map(({ kind, verdict, values }) =>
        [verdict, kind, ...values.map(({ report: id, text }) => `${id}:${text}`).sort()].join(' '),
      );
    const one = order(READINGS);
    expect(one.length).toBeGreaterThan(3);
    expect(order(READINGS.toReversed())).toEqual(one);
  });
});
