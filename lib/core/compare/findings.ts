/** Clusters as findings: values in the order of the reports, who is silent, why. */
import type { Finding, FindingValue, Verdict } from '../model';
import type { Field } from './field';
import { type Label, labelOf } from './label';
import type { NameIndex } from './name-index';
import { quote } from './quote';
import { sharedWordsOf } from './shared-words';
import { silentOn } from './silence';
import { hashOf } from './sketch';
import type { Mention } from './slots';

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

function labelFor({ kind, about, mentions, shared }: Draft): Label {
  if (about !== undefined) return { text: about, together: true };
  return kind === 'act' ? phraseOf(mentions) : labelOf(mentions.toSorted(byReport), shared);
}

/** Do two drafts stand on the same passages of two reports? */
const onSamePassages = (a: Draft, b: Draft): boolean =>
  a.mentions.filter(({ place }) => b.mentions.some((other) => other.place === place)).length > 1;

/** Drafts as findings. A label that is no phrase gives way to that of another draft on the same passages. */
export function findingsFrom(drafts: Draft[], field: Field, names: NameIndex): Finding[] {
  const labels = drafts.map(labelFor);
  const sharedWords = sharedWordsOf(names);
  return drafts.map((draft, index) => {
    const own = labels[index];
    const donor = own?.together
      ? -1
      : drafts.findIndex((other, i) => labels[i]?.together && !other.about && onSamePassages(draft, other));
    const label = labels[donor]?.text ?? own?.text ?? '';
    return findingOf(draft, label, sharedWords(draft.mentions, draft.shared), field, names);
  });
}
