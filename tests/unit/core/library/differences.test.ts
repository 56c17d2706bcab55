/** What names a difference for good: what may change around it, and what makes it another one. */
import { describe, expect, it } from 'vitest';
import { demoState } from '../../../../components/demo/bridge';
import { finding, report, value } from '../../../../components/demo/make';
import {
  type Difference,
  differenceOf,
  isSameDifference,
  withDifference,
  withoutDifference,
  withSetAside,
} from '../../../../lib/core/library/differences';
import type { ComparedReport, Comparison, Finding, FindingValue } from '../../../../lib/core/model';
import { SAMPLES } from '../../../fixtures/states';

const POST = report('post', 'The Post');
const WIRE = report('wire', 'The Wire');
const HERALD = report('herald', 'The Herald');
const REPORTS = [POST, WIRE, HERALD];

const post = value('post', 'The bridge over the mill stays shut for [six weeks], the city said.', 'P6W');
const wire = value('wire', 'Walkers must go round the mill for [three months], its office told us.', 'P3M');
const herald = (marked: string, normalized: string) => value('herald', marked, normalized);
const closure = (...values: FindingValue[]): Finding =>
  finding('f', 'differs', 'duration', { about: 'bridge shut', values });

const comparisonOf = (findings: Finding[], reports: ComparedReport[] = REPORTS): Comparison => ({
  ...{ event: null, reports, findings, alignments: [], statements: [], names: [] },
});
const named = (one: Finding, reports = REPORTS): Difference =>
  differenceOf(one, comparisonOf([one], reports));
const THEN = named(closure(post, wire));

describe('a difference', () => {
  it.each<[what: string, now: Finding, reports?: ComparedReport[]]>([
    ['as it was', closure(post, wire)],
    ['under another id, in other words, by another rule', { ...closure(post, wire), id: 'g', about: 'mill' }],
    ['with its reports in another order', closure(wire, post), [HERALD, WIRE, POST]],
    ['that the times of publication explain by now', { ...closure(post, wire), verdict: 'updated' }],
    [
      'that a third report joins with what one of them says',
      closure(post, wire, herald('shut [six weeks]', 'P6W')),
    ],
    ['whose phrase is another for the same', closure({ ...post, text: '6 weeks' }, wire)],
    ['of which a digest keeps a phrase', closure(post, value('wire', 'the mill for [three months]', 'P3M'))],
    [
      'whose one sentence is another',
      closure(value('post', 'Nobody gets across before [six weeks] are over.', 'P6W'), wire),
    ],
    [
      'whose report has another name, and the same address but for where the reader came from',
      closure({ ...post, report: 'p' }, wire),
      [{ ...POST, id: 'p', url: `${POST.url}?utm_source=mail` }, WIRE],
    ],
    [
      'that is read from the page of a copy',
      closure({ ...post, report: 'herald' }, wire),
      [{ ...POST, copyOf: 'herald' }, WIRE, HERALD],
    ],
  ])('is the same %s', (_what, now, reports) => {
    expect(isSameDifference(THEN, named(now, reports))).toBe(true);
  });

  it.each<[what: string, now: Finding]>([
    ['of another kind', { ...closure(post, wire), kind: 'date' }],
    ['once a value was revised', closure({ ...post, normalized: 'P8W' }, wire)],
    ['once a value is meant less exactly', closure({ ...post, bound: 'least' }, wire)],
    [
      'that a third report joins with a value of its own',
      closure(post, wire, herald('shut [a year]', 'P1Y')),
    ],
    ['between other reports', closure(herald('shut for [six weeks]', 'P6W'), wire)],
    [
      'whose sides are the other way about',
      closure({ ...post, normalized: 'P3M' }, { ...wire, normalized: 'P6W' }),
    ],
    [
      'about another thing, with the same values',
      closure(
        value('post', 'Painters need [six weeks] once steel arrived.', 'P6W'),
        value('wire', 'New steel takes [three months], painters guess.', 'P3M'),
      ),
    ],
  ])('is another %s', (_what, now) => {
    expect(isSameDifference(THEN, named(now))).toBe(false);
  });

  it('of names is the same when the fullest spelling is found later', () => {
    const who = (full: string) =>
      finding('f', 'differs', 'person', {
        about: 'who closed it',
        values: [value('post', '[Lorentz] closed it.', full), value('wire', '[Brandt] closed it.', 'Brandt')],
      });
    expect(isSameDifference(named(who('Lorentz')), named(who('Ines Lorentz')))).toBe(true);
  });
});

const ALL = [demoState, ...Object.values(SAMPLES)]
  .flatMap((state) => (state.state === 'ready' ? [state.comparison] : []))
  .filter(({ findings }) => findings.length > 0);

describe('setting aside', () => {
  it('is of this finding and no other, whichever it is', () => {
    for (const comparison of ALL)
      for (const one of comparison.findings.filter(({ verdict }) => /differs|updated/.test(verdict))) {
        const { findings, ...rest } = withSetAside(comparison, [differenceOf(one, comparison)]);
        const { findings: before, ...others } = comparison;
        expect(rest).toEqual(others);
        const plainly = before.map(({ setAside: _, ...finding }) => finding);
        expect(findings).toEqual(plainly.map((it) => (it.id === one.id ? { ...it, setAside: true } : it)));
      }
  });

  it('is taken back where it is no longer among those', () => {
    const aside = withSetAside(comparisonOf([closure(post, wire)]), [THEN]);
    expect(aside.findings[0]?.setAside).toBe(true);
    expect(withSetAside(aside, [])).toEqual(comparisonOf([closure(post, wire)]));
  });

  it.each(['agrees', 'compatible', 'only'] as const)('is of no finding that %s', (verdict) => {
    const comparison = comparisonOf([{ ...closure(post, wire), verdict }]);
    expect(withSetAside(comparison, [THEN])).toEqual(comparison);
  });

  it('said twice is kept once; the last ones of very many are kept', () => {
    const nth = (n: number): Difference => named(closure(post, { ...wire, normalized: `P${n}M` }));
    const many = Array.from({ length: 210 }, (_, n) => nth(n)).reduce(withDifference, []);
    expect(many).toHaveLength(200);
    expect(many.at(-1)).toEqual(nth(209));
    expect(withDifference(many, nth(209))).toBe(many);
    expect(withoutDifference(many, nth(209))).toHaveLength(199);
  });

  it('keeps no word of what was read', () => {
    expect(JSON.stringify(THEN)).not.toMatch(/mill|bridge|weeks|example|P6W/);
  });
});
