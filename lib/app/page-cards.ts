/** What a card at a mark tells: the words of the other outlets, capped, since it travels into the page's process. */
import type { Comparison, Finding, FindingValue } from '../core/model';

/** One outlet's words in a short piece of their sentence; all verbatim. */
export interface Told {
  outlet: string;
  language: string;
  before: string;
  phrase: string;
  after: string;
  who: { source: string | null; cue: string } | null;
}

export interface PageCard {
  finding: string;
  about: string;
  told: Told[];
  /** Outlets that are left out. */
  more: number;
}

/** Outlets on a card. */
const MOST = 3;
/** Characters of the sentence on each side of the phrase, and of anything else that a report may have at any length. */
const AROUND = 60;
const LONG = 240;

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

function firstWords(text: string): string {
  if (text.length <= AROUND) return text;
  const end = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, end > 0 ? end : AROUND)} …`;
}

function lastWords(text: string): string {
  if (text.length <= AROUND) return text;
  const start = text.indexOf(' ', text.length - AROUND);
  return `… ${text.slice(start < 0 ? text.length - AROUND : start + 1)}`;
}

/** A card for a finding; `here` is this page's report. Another outlet's other reading comes first, copies not at all. */
export function cardOf(finding: Finding, { reports }: Comparison, here: string): PageCard {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const own = new Set(
    finding.values.filter(({ report }) => report === here).map(({ normalized }) => normalized),
  );
  const others = new Map<string, FindingValue>();
  const rank = ({ normalized }: FindingValue): number => (own.has(normalized) ? 1 : 0);
  for (const value of finding.values.toSorted((a, b) => rank(a) - rank(b))) {
    const report = byId.get(value.report);
    if (!report || value.report === here || report.copyOf !== null) continue;
    const outlet = report.outlet.name || report.outlet.domain;
    if (!others.has(outlet)) others.set(outlet, value);
  }
  const told = [...others].slice(0, MOST).map(([outlet, value]): Told => {
    const { sentence, text, start, attribution } = value;
    return {
      outlet: cut(outlet, LONG),
      language: byId.get(value.report)?.language ?? '',
      before: lastWords(sentence.slice(0, start)),
      phrase: cut(text, LONG),
      after: firstWords(sentence.slice(start + text.length)),
      who: attribution && {
        source: attribution.source && cut(attribution.source, LONG),
        cue: cut(attribution.cue, LONG),
      },
    };
  });
  return { finding: finding.id, about: cut(finding.about, LONG), told, more: others.size - told.length };
}
