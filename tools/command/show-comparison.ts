/** A comparison for people who read it in a terminal. Every phrase is verbatim; cuts show as an ellipsis. */
import { excerptOf } from '../../components/view/excerpt';
import { isAct, isNoAct } from '../../components/view/readings';
import { type ReportView, viewReports } from '../../components/view/reports';
import type { Comparison, Finding, FindingValue, Verdict } from '../../lib/core/model';
import { whyLines } from './show-why';
import { clip, type Style, wrap } from './terminal';

interface Part {
  title: string;
  colour: 'red' | 'yellow' | 'cyan' | 'green' | 'blue';
  holds(finding: Finding): boolean;
}

const having =
  (verdict: Verdict) =>
  (finding: Finding): boolean =>
    finding.verdict === verdict && isNoAct(finding);

const PARTS: Part[] = [
  { title: 'They differ', colour: 'red', holds: having('differs') },
  { title: 'Updated later', colour: 'yellow', holds: having('updated') },
  { title: 'Only less precise', colour: 'cyan', holds: having('compatible') },
  { title: 'They agree', colour: 'green', holds: having('agrees') },
  { title: 'In the same words', colour: 'green', holds: isAct },
  { title: 'Told by one', colour: 'blue', holds: having('only') },
];
/** UTF-16 units of a sentence on each side of its phrase. */
const AROUND = 70;

type Views = Map<string, ReportView>;

const nameOf = ({ outlet, id }: ReportView): string => outlet.name || outlet.domain || id;

function reportLine(report: ReportView, views: Views, style: Style): string {
  const original = report.copyOf === null ? undefined : views.get(report.copyOf);
  const facts = [report.published?.slice(0, 16).replace('T', ' '), original && `copy of ${original.letter}`];
  const name = clip(nameOf(report), 24).padEnd(24);
  const head = `  ${style.strong(report.letter)}  ${name} ${facts.filter(Boolean).join(', ').padEnd(16)}  `;
  return head + style.dim(clip(report.title, Math.max(20, style.width - 48)));
}

const heading = (title: string, style: Style, paint: (text: string) => string): string =>
  `\n${paint(style.strong(title))} ${style.dim('─'.repeat(Math.max(3, style.width - title.length - 1)))}`;

/** Who said it, and the hedge, where the report has them. */
function saidBy({ attribution, modality }: FindingValue): string {
  const source = attribution?.source ? `${attribution.source} (“${attribution.cue}”)` : '';
  return [source, modality && `“${modality}”`].filter(Boolean).join(' · ');
}

/** Each word painted by itself, so that lines can break within the phrase. */
const painted = (phrase: string, style: Style): string =>
  style.phrase('') === '[]' ? style.phrase(phrase) : phrase.split(' ').map(style.phrase).join(' ');

function valueLines(value: FindingValue, views: Views, style: Style): string[] {
  const { before, phrase, after } = excerptOf(value, AROUND);
  const letter = views.get(value.report)?.letter ?? value.report;
  const lines = wrap(
    `${before}${painted(phrase, style)}${after}`,
    style.width,
    `    ${style.strong(letter)}  `,
  );
  const said = saidBy(value);
  return said === '' ? lines : [...lines, `       ${style.dim(clip(said, style.width - 8))}`];
}

function findingLines(finding: Finding, views: Views, style: Style, why: boolean): string[] {
  const silent = finding.silent.map((id) => views.get(id)?.letter ?? id);
  const note =
    silent.length > 0 && finding.verdict !== 'only'
      ? style.dim(`  not mentioned by ${silent.join(', ')}`)
      : '';
  return [
    `  ${style.strong(finding.about)} ${style.dim(`(${finding.kind})`)}${note}`,
    ...finding.values.flatMap((value) => valueLines(value, views, style)),
    ...(why ? whyLines(finding, views, style) : []),
  ];
}

function statementLines({ statements }: Comparison, views: Views, style: Style): string[] {
  if (statements.length === 0) return [];
  const lines = statements.flatMap((statement) =>
    statement.flatMap(({ report, text }, index) =>
      wrap(
        text,
        style.width,
        `  ${index === 0 ? '•' : ' '} ${style.strong(views.get(report)?.letter ?? report)}  `,
      ),
    ),
  );
  return [heading('The same statement in other words', style, style.cyan), ...lines];
}

function nameLines({ names }: Comparison, views: Views, style: Style): string[] {
  const several = names.filter(({ spellings }) => new Set(spellings.map(({ text }) => text)).size > 1);
  if (several.length === 0) return [];
  const spelt = ({ report, text }: { report: string; text: string }) =>
    `${text} ${style.dim(views.get(report)?.letter ?? '')}`;
  const lines = several.flatMap(({ spellings }) => wrap(spellings.map(spelt).join(' · '), style.width, '  '));
  return [heading('Spellings of names', style, style.blue), ...lines];
}

/** The whole comparison as lines; `why` adds what tied the passages and how the values were read. */
export function showComparison(comparison: Comparison, style: Style, why = false): string {
  const reports = viewReports(comparison, '');
  const views: Views = new Map(reports.map((report) => [report.id, report]));
  const sections = PARTS.flatMap(({ holds, title, colour }) => {
    const findings = comparison.findings.filter(holds);
    if (findings.length === 0) return [];
    const lines = findings.flatMap((finding) => findingLines(finding, views, style, why));
    return [heading(`${title} (${findings.length})`, style, style[colour]), ...lines];
  });
  return [
    style.strong(`${reports.length} reports`),
    ...reports.map((report) => reportLine(report, views, style)),
    ...(sections.length > 0 ? sections : ['', '  No detail was found that two of them tell.']),
    ...statementLines(comparison, views, style),
    ...nameLines(comparison, views, style),
  ].join('\n');
}
