/** A comparison against what people marked: counts that add up over events, and a line for each miss. */
import type { Comparison, Finding, Verdict } from '../../lib/core/model';
import type { Gold, Item, Marked } from './marked';
import { shownBy, squash, touches } from './touches';

export interface Score {
  events: number;
  /** Differing details: marked, found, and findings that are none. */
  marked: number;
  found: number;
  alarms: number;
  /** Found by kind, of how many. */
  kinds: Record<string, [found: number, marked: number]>;
  /** Differing details that stand side by side, whatever the verdict, and those that were called agreeing. */
  beside: number;
  denied: number;
  /** Agreeing details: marked, found, and called different. */
  agreeing: number;
  agreed: number;
  mistaken: number;
  /** Told by one: marked and found; told by several, and wrongly called told by one. */
  lone: number;
  alone: number;
  shared: number;
  orphaned: number;
  /** Statements in other words: marked and found; reports and whose copies were told rightly. */
  quotes: number;
  quoted: number;
  reports: number;
  traced: number;
  misses: string[];
}

export const emptyScore = (): Score => ({
  events: 0,
  marked: 0,
  found: 0,
  alarms: 0,
  kinds: {},
  beside: 0,
  denied: 0,
  agreeing: 0,
  agreed: 0,
  mistaken: 0,
  lone: 0,
  alone: 0,
  shared: 0,
  orphaned: 0,
  quotes: 0,
  quoted: 0,
  reports: 0,
  traced: 0,
  misses: [],
});

/** Kinds that are not marked exhaustively: a further finding of them is not judged. */
const OPEN = new Set(['attribution', 'modality', 'cause', 'organisation']);

/** The largest one-to-one choice: for each wanted thing the index of the given one that fits it, or -1. */
function assign<W, G>(wanted: W[], given: G[], fits: (given: G, wanted: W) => boolean): number[] {
  const owner = new Map<number, number>();
  const options = wanted.map((one) => given.flatMap((other, index) => (fits(other, one) ? [index] : [])));
  const take = (one: number, seen: Set<number>): boolean =>
    (options[one] ?? []).some((index) => {
      if (seen.has(index)) return false;
      seen.add(index);
      const rival = owner.get(index);
      if (rival !== undefined && !take(rival, seen)) return false;
      owner.set(index, one);
      return true;
    });
  for (const index of wanted.keys()) take(index, new Set());
  const chosen = wanted.map(() => -1);
  for (const [index, one] of owner) chosen[one] = index;
  return chosen;
}

/** A finding is about one thing: only its first two values of a report count. */
function firstTwo(finding: Finding): Finding {
  const seen = new Map<string, number>();
  const values = finding.values.filter(({ report }) => {
    seen.set(report, (seen.get(report) ?? 0) + 1);
    return (seen.get(report) ?? 0) <= 2;
  });
  return { ...finding, values };
}

const groupsOf = ({ groups, values }: Item): string[][] =>
  groups ?? Object.keys(values).map((report) => [report]);
const shows = (finding: Finding, item: Item): boolean => shownBy(finding, item.values).length >= 2;

/** Does the finding show phrases of two groups that tell other things? */
function tells(finding: Finding, item: Item): boolean {
  const told = shownBy(finding, item.values);
  return groupsOf(item).filter((group) => group.some((report) => told.includes(report))).length >= 2;
}

const brief = (item: Pick<Item, 'about' | 'values'>): string =>
  `${item.about}: ${Object.values(item.values).join(' | ')}`;
const briefly = ({ kind, about, values }: Finding): string =>
  `${kind} ${about}: ${values.map(({ report, text }) => `${report} ${text}`).join(' | ')}`;

/** Do sentences of two groups stand in one aligned group or in one finding? */
function isBeside(comparison: Comparison, item: Item): boolean {
  const shown = [...comparison.alignments, ...comparison.findings.map(({ values }) => values)];
  const holds = (group: { report: string; sentence: string }[], report: string) =>
    group.some(
      (one) =>
        one.report === report && squash(one.sentence).includes(squash(item.values[report] ?? '\u0000')),
    );
  return shown.some(
    (group) => groupsOf(item).filter((reports) => reports.some((report) => holds(group, report))).length >= 2,
  );
}

type Says = (...verdicts: Verdict[]) => Finding[];

function scoreDifferences(gold: Gold, comparison: Comparison, says: Says, score: Score): void {
  const firm = gold.differs.filter(({ doubtful }) => !doubtful);
  const different = says('differs', 'updated');
  const chosen = assign(firm, different, tells);
  firm.forEach((item, index) => {
    const isFound = (chosen[index] ?? -1) >= 0;
    const [found, marked] = score.kinds[item.kind] ?? [0, 0];
    score.kinds[item.kind] = [found + (isFound ? 1 : 0), marked + 1];
    if (!isFound) score.misses.push(`${item.kind} ${brief(item)}`);
  });
  score.marked += firm.length;
  score.found += chosen.filter((index) => index >= 0).length;
  score.beside += firm.filter((item) => isBeside(comparison, item)).length;
  score.denied += firm.filter((item) => says('agrees').some((finding) => tells(finding, item))).length;
  scoreAlarms(gold, different, score);
}

function scoreAlarms(gold: Gold, different: Finding[], score: Score): void {
  const mistaken = new Set<Item>();
  for (const finding of different) {
    if (gold.differs.some((item) => tells(finding, item))) continue;
    const told = gold.agrees.filter((item) => shows(finding, item));
    for (const item of told) mistaken.add(item);
    const isKnown = told.length > 0 || gold.differs.some((item) => shows(finding, item));
    if (!isKnown && OPEN.has(finding.kind)) continue;
    score.alarms++;
    score.misses.push(`${isKnown ? 'FALSE ALARM' : 'UNLISTED'} ${briefly(finding)}`);
  }
  score.mistaken += mistaken.size;
}

function scoreAgreements(gold: Gold, says: Says, score: Score): void {
  const chosen = assign(gold.agrees, says('agrees', 'compatible'), shows);
  score.agreeing += gold.agrees.length;
  score.agreed += chosen.filter((index) => index >= 0).length;
  gold.agrees.forEach((item, index) => {
    if ((chosen[index] ?? -1) < 0) score.misses.push(`AGREES ${item.kind} ${brief(item)}`);
  });
}

function scoreLone(gold: Gold, says: Says, score: Score): void {
  const alone = says('only').flatMap(({ values }) => values);
  const isLone = (value: Finding['values'][number]) =>
    gold.only.some((one) => one.report === value.report && touches(value, one.value));
  for (const { report, value } of gold.only) {
    score.lone++;
    if (alone.some((one) => one.report === report && squash(one.sentence).includes(squash(value))))
      score.alone++;
    else score.misses.push(`ONLY ${report} ${value}`);
  }
  for (const item of [...gold.differs.filter(({ doubtful }) => !doubtful), ...gold.agrees]) {
    const report = Object.keys(item.values).find((id) =>
      alone.some((one) => one.report === id && touches(one, item.values[id] ?? '') && !isLone(one)),
    );
    score.shared++;
    if (report === undefined) continue;
    score.orphaned++;
    score.misses.push(`NOT ONLY ${report} ${item.values[report]}`);
  }
}

function scoreStatements(gold: Gold, { statements }: Comparison, score: Score): void {
  for (const { about, values } of gold.quotes) {
    const holds = (text: string, phrase: string) =>
      text.length < phrase.length + 300 &&
      (text.includes(phrase) || (text.length > phrase.length / 2 && phrase.includes(text)));
    const isFound = statements.some(
      (statement) =>
        Object.entries(values).filter(([report, phrase]) =>
          statement.some((one) => one.report === report && holds(squash(one.text), squash(phrase))),
        ).length >= 2,
    );
    score.quotes++;
    if (isFound) score.quoted++;
    else score.misses.push(`STATEMENT ${brief({ about, values })}`);
  }
}

function scoreCopies(gold: Gold, { reports }: Comparison, score: Score): void {
  for (const [id, { copyOf = null }] of Object.entries(gold.reports)) {
    const told = reports.find((report) => report.id === id)?.copyOf ?? null;
    const isRight = told === copyOf || (told !== null && gold.reports[told]?.copyOf === id);
    score.reports++;
    if (isRight || (copyOf === null && reports.some((one) => one.copyOf === id))) score.traced++;
    else score.misses.push(`COPY ${id} of ${told} for ${copyOf}`);
  }
}

/** Adds what one event's comparison gets right and wrong. */
export function addTo(score: Score, { name, gold }: Marked, comparison: Comparison): Score {
  const own = { ...comparison, findings: comparison.findings.map(firstTwo) };
  const says: Says = (...verdicts) => own.findings.filter(({ verdict }) => verdicts.includes(verdict));
  const before = score.misses.length;
  score.events++;
  scoreDifferences(gold, own, says, score);
  scoreAgreements(gold, says, score);
  scoreLone(gold, says, score);
  scoreStatements(gold, own, score);
  scoreCopies(gold, own, score);
  for (let i = before; i < score.misses.length; i++) score.misses[i] = `${name} ${score.misses[i]}`;
  return score;
}
