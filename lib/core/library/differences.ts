/**
 * "Not a difference": what the person set aside, named so that it holds when the comparison is made anew. A finding's own
 * id is of exactly these reports and sentences. What lasts is who says what: the kind, each report by its address, its
 * value as it was read, and a few words around it, which tell two Tuesdays of one article apart. All of it is hashes: what
 * is kept tells nothing of what was read. A report that joins with a value that was there changes nothing; a value that
 * nobody had before, or that an outlet changed, makes it another difference.
 */
import { hashOf } from '../events/hash';
import {
  type Comparison,
  type DetailKind,
  type Finding,
  type FindingValue,
  NAMED_KINDS,
  type ReportHead,
} from '../model';
import { termsOf } from '../text/terms';
import { plainAddress } from './address';

/** One report's part in a difference. */
export interface Said {
  /** The report, and those that carry its text: which one of them speaks goes by the page that is open. */
  by: number[];
  /** Its value; of a name its spelling, too, as the name of all reports is the fullest that is known. */
  reads: number[];
  near: number[];
}

export interface Difference {
  kind: DetailKind;
  said: Said[];
}

/** Of one event: of more, the first set aside are forgotten. */
export const MAX_DIFFERENCES = 200;
/** Of one finding, and of one text. */
export const MAX_SAID = 60;
export const MAX_BY = 30;
/** Content words on either side. */
const NEAR = 4;

const NAMED = new Set<DetailKind>([...NAMED_KINDS, 'attribution']);
const plain = (text: string): string => text.trim().toLowerCase();
const readAs = ({ normalized, bound, text }: FindingValue): string => `${normalized || plain(text)} ${bound}`;

/** What a value says. Where all are read alike, as they may be where it is their words that differ, its words. */
function readsOf(value: FindingValue, { kind, values }: Finding): number[] {
  const isApart = values.some((other) => readAs(other) !== readAs(value));
  const told = NAMED.has(kind) || !isApart ? [`"${plain(value.text)}`] : [];
  return (isApart ? [readAs(value), ...told] : told).map(hashOf);
}

function nearOf({ sentence, start, end }: FindingValue): number[] {
  const around = [
    ...termsOf(sentence.slice(0, start)).slice(-NEAR),
    ...termsOf(sentence.slice(end)).slice(0, NEAR),
  ];
  return [...new Set(around.map(hashOf))];
}

type Named = Pick<ReportHead, 'id' | 'url'>;

/** A pack may call an article by another name than its page. */
const nameOf = ({ id, url }: Named): number => hashOf(url === null ? id : plainAddress(url));

const witnesses =
  ({ reports }: Comparison) =>
  (report: string): number[] =>
    reports
      .filter(({ id, copyOf }) => id === report || copyOf === report)
      .map(nameOf)
      .slice(0, MAX_BY);

export function differenceOf(finding: Finding, comparison: Comparison): Difference {
  const by = witnesses(comparison);
  const said = finding.values.slice(0, MAX_SAID).map((value) => ({
    by: by(value.report),
    reads: readsOf(value, finding),
    near: nearOf(value),
  }));
  return { kind: finding.kind, said };
}

const meet = (one: number[], other: number[]): boolean => one.some((hash) => other.includes(hash));
const isOneValue = (one: Said, other: Said): boolean =>
  meet(one.by, other.by) && meet(one.reads, other.reads);

/** Half of the words are enough: a digest keeps fewer of them, and an outlet may mend its sentence. */
function isOnePlace({ near: one }: Said, { near: other }: Said): boolean {
  const shared = one.filter((hash) => other.includes(hash)).length;
  return shared * 2 >= Math.min(one.length, other.length);
}

const isApart = (said: Said[]): boolean => said.some((one) => !meet(one.reads, said[0]?.reads ?? []));

/** Is what is told now a difference that was set aside? Reports that said different things then still say them. */
export function isSameDifference(then: Difference, now: Difference): boolean {
  if (then.kind !== now.kind) return false;
  const known = now.said.filter((one) => then.said.some((other) => isOneValue(one, other)));
  if (known.length < Math.min(2, now.said.length) || (isApart(now.said) && !isApart(known))) return false;
  const values = [...then.said, ...known].flatMap(({ reads }) => reads);
  return (
    now.said.every(({ reads }) => meet(reads, values)) &&
    known.some((one) => then.said.some((other) => isOneValue(one, other) && isOnePlace(one, other)))
  );
}

/** How many of the values some of these reports say. */
export function saidBy({ said }: Difference, reports: Named[]): number {
  const names = reports.map(nameOf);
  return said.filter(({ by }) => meet(by, names)).length;
}

/** One that is there already is not added again. */
export const withDifference = (all: Difference[], one: Difference): Difference[] =>
  all.some((other) => isSameDifference(other, one)) ? all : [...all, one].slice(-MAX_DIFFERENCES);

/** Without all that it is the same as. */
export const withoutDifference = (all: Difference[], one: Difference): Difference[] =>
  all.filter((other) => !isSameDifference(other, one));

const isOfTwo = ({ verdict }: Finding): boolean => verdict === 'differs' || verdict === 'updated';

/** The comparison with what was set aside marked so; nothing else of it changes. */
export function withSetAside(comparison: Comparison, all: Difference[]): Comparison {
  if (all.length === 0 && !comparison.findings.some(({ setAside }) => setAside)) return comparison;
  const isAside = (finding: Finding): boolean => {
    const alike = isOfTwo(finding) ? all.filter(({ kind }) => kind === finding.kind) : [];
    if (alike.length === 0) return false;
    const now = differenceOf(finding, comparison);
    return alike.some((one) => isSameDifference(one, now));
  };
  const findings = comparison.findings.map(({ setAside: _before, ...finding }) =>
    isAside(finding) ? { ...finding, setAside: true as const } : finding,
  );
  return { ...comparison, findings };
}
