/** Clusters as findings: values in the order of the reports, who is silent, why. */
import { type Finding, type FindingValue, NAMED_KINDS, type Verdict } from '../model';
import { type Label, labelOf } from './label';
import { addTo } from './lists';
import { quote } from './quote';
import { hashOf } from './sketch';
import type { Field, Place } from './ties/field';
import type { NameIndex } from './ties/name-index';
import { sharedWordsOf } from './ties/shared-words';
import { silentOn } from './told/silence';
import type { Mention } from './values/slots';

export interface Draft {
  verdict: Verdict;
  kind: Finding['kind'];
  mentions: Mention[];
  shared: string[];
  rule: string;
  /** What it is about, where that is no matter of its sentences: a name. */
  about?: string;
}

function idOf(kind: string, values: FindingValue[]): string {
  const key = [
    kind,
    ...values.map(({ report, sentence, start, text }) => `${report}|${sentence}|${start}|${text}`),
  ];
  return hashOf(key.join('\n')).toString(36);
}

const byReport = (a: Mention, b: Mention): number =>
  a.place.report - b.place.report || a.place.passage.index - b.place.passage.index;

function findingOf(draft: Draft, label: string, shared: string[], field: Field, names: NameIndex): Finding {
  const { readings } = field;
  const mentions = draft.mentions.toSorted(byReport);
  const values = mentions.map((mention) => quote(mention, readings, names));
  return {
    id: idOf(draft.kind, values),
    verdict: draft.verdict,
    kind: draft.kind,
    about: label,
    values,
    silent: silentOn(mentions, field),
    why: { shared, rule: draft.rule },
  };
}

/** Phrases longer than this are no label for another finding. In UTF-16 units. */
const SHORT = 48;

/** An act is called by its own phrase, the shortest one. */
function phraseOf(mentions: Mention[]): Label {
  const [text = ''] = mentions
    .map(({ detail }) => detail.text)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return { text, together: text.length <= SHORT };
}

const NAMED = new Set<Finding['kind']>(NAMED_KINDS);

function labelFor({ kind, about, mentions, shared, verdict }: Draft): Label {
  if (about !== undefined) return { text: about, together: true };
  if (verdict === 'only' && NAMED.has(kind)) return { text: mentions[0]?.detail.text ?? '', together: true };
  return kind === 'act' ? phraseOf(mentions) : labelOf(mentions.toSorted(byReport), shared);
}

/** Drafts whose labels are phrases, by the places that they stand on: their numbers, ascending. */
function phrasesAt(drafts: Draft[], labels: Label[]): Map<Place, number[]> {
  const phrases = new Map<Place, number[]>();
  for (const [index, { mentions, about }] of drafts.entries()) {
    const label = labels[index];
    if (!label?.together || about) continue;
    for (const place of new Set(mentions.map((mention) => mention.place))) addTo(phrases, place, index);
  }
  return phrases;
}

/** The number of the first phrase of a draft on the same passages of two reports; -1 where there is none. */
function donorOf({ mentions }: Draft, phrases: Map<Place, number[]>): number {
  const met = new Set<number>();
  let first = Number.POSITIVE_INFINITY;
  for (const { place } of mentions)
    for (const index of phrases.get(place) ?? []) {
      if (met.has(index)) first = Math.min(first, index);
      met.add(index);
    }
  return Number.isFinite(first) ? first : -1;
}

/** Drafts as findings. A label that is no phrase gives way to that of another draft on the same passages. */
export function findingsFrom(drafts: Draft[], field: Field, names: NameIndex): Finding[] {
  const labels = drafts.map(labelFor);
  const phrases = phrasesAt(drafts, labels);
  const sharedWords = sharedWordsOf(names);
  return drafts.map((draft, index) => {
    const own = labels[index];
    const donor = own?.together ? own : labels[donorOf(draft, phrases)];
    const label = donor?.text ?? own?.text ?? '';
    return findingOf(draft, label, sharedWords(draft.mentions, draft.shared), field, names);
  });
}
