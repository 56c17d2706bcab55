/** What of a comparison is shown: only what differs, one kind of detail, what one outlet tells, what holds some words. */
import type { Comparison, DetailKind, Finding, NameVariants, Statement } from '../../lib/core/model';
import type { Words } from '../words';
import { folded } from './folded';
import { isDiffering } from './readings';
import type { Reports } from './reports';

export interface Choice {
  onlyDiffering: boolean;
  kind: DetailKind | null;
  /** Id of the report that tells it; null for any. */
  report: string | null;
  /** Words that have to stand in it, each anywhere. */
  text: string;
}

export const EVERYTHING: Choice = { onlyDiffering: false, kind: null, report: null, text: '' };

export const isEverything = ({ onlyDiffering, kind, report, text }: Choice): boolean =>
  !onlyDiffering && kind === null && report === null && text.trim() === '';

export interface Sifted {
  findings: Finding[];
  statements: Statement[];
  names: NameVariants[];
}

type Told = Pick<Comparison, 'findings' | 'statements' | 'names'>;
export type Sieve = (choice: Choice) => Sifted;

/** Sifts one comparison. What is searched is folded once, when something is first sought in it. */
export function sieveOf(told: Told, reports: Reports, words: Words): Sieve {
  const texts = new Map<object, string>();
  const outletOf = (id: string): string => reports.get(id)?.outlet.name ?? '';
  const holds = (item: object, sought: string[], pieces: () => string[]): boolean => {
    if (sought.length === 0) return true;
    const text = texts.get(item) ?? folded(pieces().join('\n'));
    texts.set(item, text);
    return sought.every((word) => text.includes(word));
  };
  return (choice) => {
    const { onlyDiffering, kind, report } = choice;
    const sought = folded(choice.text).split(/\s+/).filter(Boolean);
    const isBy = (values: { report: string }[]): boolean =>
      report === null || values.some((value) => value.report === report);
    // They are of no kind, and differ in their wording only.
    const others = !onlyDiffering && kind === null;
    return {
      findings: told.findings.filter(
        (finding) =>
          (kind === null || finding.kind === kind) &&
          (!onlyDiffering || isDiffering(finding)) &&
          isBy(finding.values) &&
          holds(finding, sought, () => piecesOf(finding, outletOf, words)),
      ),
      statements: told.statements.filter(
        (statement) =>
          others &&
          isBy(statement) &&
          holds(statement, sought, () =>
            statement.flatMap(({ report: id, text, speaker }) => [outletOf(id), text, speaker ?? '']),
          ),
      ),
      names: told.names.filter(
        (name) =>
          others &&
          isBy(name.spellings) &&
          holds(name, sought, () => name.spellings.flatMap(({ report: id, text }) => [outletOf(id), text])),
      ),
    };
  };
}

function piecesOf(finding: Finding, outletOf: (id: string) => string, words: Words): string[] {
  return [
    finding.about,
    words.t(`kind_${finding.kind}`),
    ...finding.values.flatMap(({ report, sentence, text, attribution }) => [
      outletOf(report),
      sentence,
      text,
      attribution?.source ?? '',
    ]),
  ];
}
