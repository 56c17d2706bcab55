/** Claims of two short reports: which differ, and which only seem to. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../lib/core/compare/compare';
import type { TextReport } from '../../../../../lib/core/model';
import { readingOf } from '../../../../../lib/core/reading';

const CLAIMS = new Set(['modality', 'attribution', 'cause']);

function report(id: string, text: string, published: string | null): TextReport {
  const head = { id, url: null, outlet: { name: id, domain: '' }, title: '', credit: null, words: 0 };
  const rest = { modified: null, language: 'en', completeness: 'whole' as const };
  return { ...head, ...rest, published, paragraphs: [text] };
}

function claimsOf(a: string, b: string, days: readonly (string | null)[] = [null, null]): string[] {
  const reports = [report('a', a, days[0] ?? null), report('b', b, days[1] ?? null)];
  return compare(reports.map(readingOf), null)
    .findings.filter(({ kind, verdict }) => CLAIMS.has(kind) && verdict !== 'only' && verdict !== 'agrees')
    .map(({ kind, verdict, values }) => `${kind} ${verdict} [${values.map(({ text }) => text).join(' | ')}]`);
}

const DIFFERING: [what: string, a: string, b: string, line: string][] = [
  [
    'an act told as done, and as to come',
    'The cutter Halmond replaced the frigate Orla on patrol off the Varn coast.',
    'The cutter Halmond will eventually replace the frigate Orla off the Varn coast.',
    'modality differs [replaced | will eventually replace]',
  ],
  [
    'an act told as done, and as alleged',
    'The clerk Tomas Reel burned the harbour ledgers in the Varn customs house.',
    'The clerk Tomas Reel allegedly burned the harbour ledgers in the Varn customs house.',
    'modality differs [burned | allegedly burned]',
  ],
  [
    'who reported it',
    'The Varn Herald reported that the Lindholm brewery would close its cellar and sell the vats.',
    'Sold are its vats, and the Lindholm brewery will close the cellar, the Ashford Times reported.',
    'attribution differs [The Varn Herald | the Ashford Times]',
  ],
];

const ALIKE: [why: string, a: string, b: string][] = [
  [
    'another thing was done with the same verb',
    'A guild of coopers was established in Varn in May with nine masters.',
    'Forty polling places will be established, ten of them in Varn.',
  ],
  [
    'two persons who say alike',
    'Ann Brook said the Lindholm brewery would close its cellar and sell the vats.',
    'Sold are its vats, and the Lindholm brewery will close the cellar, Tomas Reel said.',
  ],
  [
    'reported is told by others, and no doubt',
    'The cutter Halmond was reported to have rescued two barges off the Varn coast.',
    'The cutter Halmond rescued two barges off the Varn coast.',
  ],
  [
    'convicted of it, and done',
    'The clerk Tomas Reel was convicted of burning the harbour ledgers in Varn.',
    'The clerk Tomas Reel burned the harbour ledgers in Varn.',
  ],
  [
    'doubted by the noun before it',
    'The auditors may have violated the Varn harbour law by selling the ledgers.',
    'It raises the possibility that the auditors violated the Varn harbour law with the ledgers.',
  ],
];

describe('claims', () => {
  it.each(DIFFERING)('%s', (_, a, b, line) => {
    expect(claimsOf(a, b)).toContain(line);
  });
  it.each(ALIKE)('no difference: %s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
  });
  it('tells who acts, also where who wants it is cited', () => {
    const a =
      'The mayor of Varn confirmed that France and Spain are considering leaving the Orla harbour pact.';
    const b =
      'A number of countries, primarily France, wanted to leave the Orla harbour pact, the Varn mayor said.';
    const found = compare([report('a', a, null), report('b', b, null)].map(readingOf), null).findings;
    expect(found.some(({ kind, verdict }) => kind === 'organisation' && verdict === 'differs')).toBe(true);
  });
  it('is news where the later report tells it as done', () => {
    const [, done = '', open = ''] = DIFFERING[0] ?? [];
    expect(claimsOf(open, done, ['2024-03-01', '2024-03-04'])).toContain(
      'modality updated [will eventually replace | replaced]',
    );
    expect(claimsOf(open, done, ['2024-03-04', '2024-03-01'])).toContain(
      'modality differs [will eventually replace | replaced]',
    );
  });
});
