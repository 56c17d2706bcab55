/**
 * A comparison as Markdown: event, reports with addresses and times, findings by verdict with their phrases in bold in
 * their sentences, statements, names. Words of pages are inert (inert.ts), addresses are web addresses only. What the
 * person set aside is left out.
 */
import type { Comparison, Finding, FindingValue } from '../model';
import { bold, inert } from './inert';
import { outletOf, type Taken, type TakenKey, type TakenReport, type Telling } from './taken';

interface Scribe extends Telling {
  taken: Taken;
  byId: Map<string, TakenReport>;
}

const PARTS: [heading: TakenKey, holds: (finding: Finding) => boolean][] = [
  ['differs_heading', ({ verdict }) => verdict === 'differs'],
  ['updated_heading', ({ verdict }) => verdict === 'updated'],
  ['only_heading', ({ verdict }) => verdict === 'only'],
  ['agrees_heading', ({ verdict, kind }) => ['compatible', 'agrees'].includes(verdict) && kind !== 'act'],
  ['same_words_heading', ({ verdict, kind }) => verdict === 'agrees' && kind === 'act'],
];

export function markdownOf(taken: Taken, telling: Telling): string {
  const scribe: Scribe = { ...telling, taken, byId: new Map(taken.reports.map((one) => [one.id, one])) };
  const { comparison, at } = taken;
  const blocks = [
    ...headOf(comparison, scribe),
    part(
      'take_reports',
      taken.reports.map((report) => reportLine(report, scribe)),
      scribe,
    ),
    ...findingParts(comparison, scribe),
    ...statementParts(comparison, scribe),
    namesPart(comparison, scribe),
    `---\n\n${scribe.t('take_on', scribe.instant(at))}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function headOf({ event }: Comparison, { apart, day }: Scribe): string[] {
  if (!event) return [];
  const facts = [event.date && day(event.date), event.place && apart(unlisted(inert(event.place)))];
  return [`# ${apart(inert(event.title))}`, facts.filter(Boolean).join(' · ')];
}

/** What may begin a line is no list and no rule across the page. */
const unlisted = (text: string): string => text.replace(/^ *(?:(\d{1,9})(?=[.)])|(?=[-+]))/, '$1\\');

const part = (heading: TakenKey, lines: string[], { t }: Scribe): string =>
  lines.length > 0 ? `## ${t(heading)}\n\n${lines.join('\n')}` : '';

const named = (report: TakenReport, { apart }: Scribe): string =>
  `**${report.letter}** ${apart(inert(outletOf(report)))}`;

const quoted = (text: string, { apart }: Scribe): string => apart(`“${text}”`);

function reportLine(report: TakenReport, scribe: Scribe): string {
  const { t, byId, times, instant, apart } = scribe;
  const { title, url, credit, copyOf, completeness, read } = report;
  const original = byId.get(copyOf ?? '');
  const address = scribe.link(url, '');
  const facts = [
    `${named(report, scribe)}: ${quoted(inert(title), scribe)}`,
    ...times(report),
    credit && t('source_credit', apart(inert(credit))),
    original && t('carries_text_of', named(original, scribe)),
    completeness !== 'whole' && t(`completeness_${completeness}`),
    read && t('take_retrieved_at', instant(read)),
    address && `<${address}>`,
  ];
  return `- ${facts.filter(Boolean).join(' · ')}`;
}

function findingParts({ findings }: Comparison, scribe: Scribe): string[] {
  const told = findings.filter(({ setAside }) => !setAside);
  const parts = PARTS.map(([heading, holds]) => {
    const blocks = told.filter(holds).map((finding) => findingBlock(finding, scribe));
    return blocks.length > 0 ? [`## ${scribe.t(heading)}`, ...blocks].join('\n\n') : '';
  });
  return parts[0] || parts[1] ? parts : [scribe.t('nothing_differs'), ...parts];
}

function findingBlock({ about, kind, verdict, values, silent }: Finding, scribe: Scribe): string {
  const { t, apart, byId, list } = scribe;
  const quiet = silent.flatMap((id) => byId.get(id) ?? []).map((report) => named(report, scribe));
  const lines = [
    ...values.map((value) => valueLine(value, scribe)),
    ...(quiet.length > 0 ? [t('take_silent', list(quiet))] : []),
  ];
  const head = `### ${apart(inert(about))}\n\n${t(`kind_${kind}`)} · ${t(`verdict_${verdict}`)}\n`;
  return [head, ...lines.filter(Boolean).map((line) => `- ${line}`)].join('\n');
}

function valueLine(value: FindingValue, scribe: Scribe): string {
  const report = scribe.byId.get(value.report);
  if (!report) return '';
  const { t, apart } = scribe;
  const { sentence, start, end, modality } = value;
  const told = bold(sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end));
  const address = scribe.link(report.url, sentence);
  const facts = [
    `${named(report, scribe)}: ${quoted(told, scribe)}`,
    saidBy(value, scribe),
    modality && t('put_as', apart(inert(modality))),
    address && `[${t('open_at', apart(inert(outletOf(report))))}](<${address}>)`,
  ];
  return facts.filter(Boolean).join(' · ');
}

function saidBy({ attribution }: FindingValue, { t, apart }: Scribe): string {
  if (!attribution) return '';
  const cue = apart(inert(attribution.cue));
  return attribution.source === null
    ? t('said_by_nobody', cue)
    : t('said_by', apart(inert(attribution.source)), cue);
}

/** A list for each statement, under one heading. */
function statementParts({ statements }: Comparison, scribe: Scribe): string[] {
  const lists = statements.map((statement) =>
    statement.flatMap(({ report: id, text, speaker }) => {
      const report = scribe.byId.get(id);
      const who = speaker ? ` (${scribe.apart(inert(speaker))})` : '';
      return report ? [`- ${named(report, scribe)}${who}: ${quoted(inert(text), scribe)}`] : [];
    }),
  );
  if (lists.length === 0) return [];
  // Two lists that follow each other would be one.
  return [
    `## ${scribe.t('statements_heading')}`,
    lists.map((list) => list.join('\n')).join('\n\n<!-- -->\n\n'),
  ];
}

/** Names that are spelt in more than one way. */
function namesPart({ names }: Comparison, scribe: Scribe): string {
  const lines = names.flatMap(({ spellings }) => {
    const byText = new Map<string, string[]>();
    for (const { report, text } of spellings) {
      const letter = scribe.byId.get(report)?.letter;
      if (letter) byText.set(text, [...(byText.get(text) ?? []), `**${letter}**`]);
    }
    const told = Array.from(byText, ([text, letters]) => `${scribe.apart(inert(text))} ${letters.join(' ')}`);
    return told.length > 1 ? [`- ${told.join(' · ')}`] : [];
  });
  return part('names_heading', lines, scribe);
}
