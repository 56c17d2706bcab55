/** A number in words is the number in digits: made sentences, told in two ways, give the same findings either way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import { VALUED_KINDS } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';
import { textReport } from './fixtures';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inWords = (n: number): string =>
  n < 20
    ? (ONES[n] ?? '')
    : [TENS[Math.floor(n / 10)], ONES[n % 10]].slice(0, n % 10 === 0 ? 1 : 2).join('-');

type Told = (number: string) => string;
const SENTENCES: [what: string, kind: string, first: Told, second: Told][] = [
  [
    'buses',
    'count',
    (n) => `The council of Velmora has bought ${n} electric buses for the northern lines.`,
    (n) => `${n} electric buses for the northern lines of Velmora were bought by the council.`,
  ],
  [
    'horses',
    'count',
    (n) => `Firefighters rescued ${n} horses from the stables near Orrin.`,
    (n) => `In Orrin, ${n} horses were rescued from the stables, firefighters said.`,
  ],
  [
    'killed',
    'casualties',
    (n) => `A bus crash near Orrin killed ${n} people on Monday, police said.`,
    (n) => `Police said ${n} people were killed on Monday in a bus crash near Orrin.`,
  ],
  [
    'injured',
    'casualties',
    (n) => `The blast at the Telmar mill injured ${n} workers.`,
    (n) => `${n} workers were injured in the blast at the Telmar mill.`,
  ],
  [
    'days',
    'duration',
    (n) => `The strike at the Velmora docks will last ${n} days, the union said.`,
    (n) => `The union said its strike at the Velmora docks will go on for ${n} days.`,
  ],
  [
    'years in prison',
    'duration',
    (n) => `A judge in Velmora sentenced the banker to ${n} years in prison.`,
    (n) => `The banker was sentenced by a judge in Velmora to ${n} years in prison.`,
  ],
  [
    'years of age',
    'age',
    (n) => `A ${n}-year-old woman was pulled from the rubble in Telmar.`,
    (n) => `Rescuers in Telmar pulled a ${n}-year-old woman from the rubble.`,
  ],
  [
    'per cent',
    'percent',
    (n) => `Rents in Velmora rose by ${n} percent last year, the office said.`,
    (n) => `The office said rents in Velmora rose ${n} percent last year.`,
  ],
];

const VALUED = new Set<string>(VALUED_KINDS);
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Verdict, kind and values of what has a value: that the words of acts differ is no matter of numbers. */
function findings(first: string, second: string): string[] {
  const reports = [first, second].map((text, i) =>
    textReport(`r${i}`, `\n${asSentence(text)}`, '2024-03-01'),
  );
  return compare(reports.map(readingOf), null)
    .findings.filter(({ kind, verdict }) => VALUED.has(kind) || verdict === 'differs')
    .map(({ verdict, kind, values }) =>
      [verdict, kind, ...values.map(({ normalized }) => normalized)].join(' '),
    )
    .sort();
}

/** A busy machine takes longer than the runner's five seconds. */
const PATIENT = 30_000;
const number = fc.integer({ min: 2, max: 99 });

describe.each(SENTENCES)('numbers of %s', (_what, kind, first, second) => {
  it(
    'are the same in words and in digits',
    () => {
      fc.assert(
        fc.property(number, number, (n, m) => {
          const digits = findings(first(`${n}`), second(`${m}`));
          expect(findings(first(inWords(n)), second(inWords(m)))).toEqual(digits);
          expect(findings(first(inWords(n)), second(`${m}`))).toEqual(digits);
          expect(findings(first(`${n}`), second(inWords(m)))).toEqual(digits);
        }),
        { numRuns: 20 },
      );
    },
    PATIENT,
  );

  it(
    'agree where one is in words',
    () => {
      fc.assert(
        fc.property(number, (n) => {
          const lines = findings(first(inWords(n)), second(`${n}`));
          expect(lines.filter((line) => line.startsWith(`agrees ${kind} `))).toHaveLength(1);
          expect(lines.filter((line) => line.startsWith('differs'))).toEqual([]);
        }),
        { numRuns: 20 },
      );
    },
    PATIENT,
  );
});
