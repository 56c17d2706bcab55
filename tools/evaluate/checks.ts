/** A comparison of the seed reports against what people found in them. Each check answers with what is missing. */
import type { Comparison, Finding, Verdict } from '../../lib/core/model';
import type { Gold, GoldItem } from './gold';
import { shownBy, squash, touches } from './touches';

export interface Check {
  name: string;
  wanted: number;
  right: number;
  /** Of those that must be right. */
  must: { wanted: number; right: number };
  misses: string[];
}

interface Judged {
  label: string;
  right: boolean;
  must: boolean;
}

function checkOf(name: string, judged: Judged[]): Check {
  const musts = judged.filter(({ must }) => must);
  return {
    name,
    wanted: judged.length,
    right: judged.filter(({ right }) => right).length,
    must: { wanted: musts.length, right: musts.filter(({ right }) => right).length },
    misses: judged.flatMap(({ label, right, must }) => (right ? [] : [`${must ? 'MUST ' : ''}${label}`])),
  };
}

type Phrases = Record<string, string>;

const findingsOf = ({ findings }: Comparison, ...verdicts: Verdict[]): Finding[] =>
  findings.filter(({ verdict }) => verdicts.includes(verdict));
const shows = (findings: Finding[], phrases: Phrases): boolean =>
  findings.some((finding) => shownBy(finding, phrases).length >= 2);
const briefly = (about: string, phrases: Phrases): string =>
  `${about}: ${Object.values(phrases).join(' | ')}`;

/** The phrases' sentences stand together in an aligned passage or a finding, whatever the verdict. */
function standTogether(comparison: Comparison, phrases: Phrases): boolean {
  const groups = [...comparison.alignments, ...comparison.findings.map(({ values }) => values)];
  const holds = (group: { report: string; sentence: string }[], [report, phrase]: [string, string]) =>
    group.some((one) => one.report === report && squash(one.sentence).includes(squash(phrase)));
  return groups.some((group) => Object.entries(phrases).filter((entry) => holds(group, entry)).length >= 2);
}

const judge = (items: GoldItem[], right: (item: GoldItem) => boolean): Judged[] =>
  items.map((item) => ({
    label: briefly(`${item.kind}, ${item.about}`, item.values),
    right: right(item),
    must: item.must,
  }));

function isOneName(comparison: Comparison, spellings: Phrases): boolean {
  return comparison.names.some((name) =>
    Object.entries(spellings).every(([report, wanted]) =>
      name.spellings.some((one) => one.report === report && squash(one.text).includes(squash(wanted))),
    ),
  );
}

/** Each of two reports at least has the phrase, or the greater part of it, in one statement. */
function isOneStatement({ statements }: Comparison, phrases: Phrases): boolean {
  const holds = (text: string, phrase: string) =>
    text.includes(phrase) || (text.length > phrase.length / 2 && phrase.includes(text));
  return statements.some((statement) => {
    const told = Object.entries(phrases).filter(([report, phrase]) =>
      statement.some((one) => one.report === report && holds(squash(one.text), squash(phrase))),
    );
    return told.length >= 2;
  });
}

const isToldByOne = (comparison: Comparison, report: string, phrase: string): boolean =>
  findingsOf(comparison, 'only').some((finding) =>
    finding.values.some((value) => value.report === report && touches(value, phrase)),
  );

export function checkComparison(comparison: Comparison, gold: Gold['comparison']): Check[] {
  const different = findingsOf(comparison, 'differs', 'updated');
  const equal = findingsOf(comparison, 'agrees', 'compatible');
  return [
    checkOf(
      'differs: called different',
      judge(gold.differs, ({ values }) => shows(different, values)),
    ),
    checkOf(
      'differs: side by side',
      judge(gold.differs, ({ values }) => standTogether(comparison, values)),
    ),
    checkOf(
      'agrees: not called different',
      judge(gold.agrees, ({ values }) => !shows(different, values)),
    ),
    checkOf(
      'agrees: called agreeing',
      judge(gold.agrees, ({ values }) => shows(equal, values)),
    ),
    checkOf(
      'names: one person',
      gold.names.map(({ person, spellings, must }) => ({
        label: person,
        right: isOneName(comparison, spellings),
        must,
      })),
    ),
    checkOf(
      'statements: side by side',
      gold.statements.map(({ about, values, must }) => ({
        label: briefly(about, values),
        right: isOneStatement(comparison, values),
        must,
      })),
    ),
    checkOf(
      'only: told by one',
      gold.only.map(({ report, about, value, must }) => ({
        label: `${report} ${about}: ${value}`,
        right: isToldByOne(comparison, report, value),
        must,
      })),
    ),
  ];
}

/** Checks of one thing for each report. */
export const checkEach = (name: string, judged: { label: string; right: boolean }[]): Check =>
  checkOf(
    name,
    judged.map((one) => ({ ...one, must: true })),
  );
