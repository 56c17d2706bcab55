/** Persons whom several reports name, and places and organisations that aligned passages share: what they agree on. */
import { type Detail, NAMED_KINDS } from '../../model';
import type { Draft } from '../findings';
import type { Tied } from '../ties/align';
import { type Field, type Place, tieOfName } from '../ties/field';
import { partnersIn } from '../ties/groups';
import { conceptOf } from '../ties/lexicon';
import type { NameIndex } from '../ties/name-index';
import type { Mention } from '../values/slots';

type Kind = (typeof NAMED_KINDS)[number];
const KINDS = new Set<Detail['kind']>(NAMED_KINDS);
/** Of one name in one report: as many mentions are looked through. */
const MAX_MENTIONS = 12;

/** A place that stands in every other passage is where it all happens: that they agree on it tells nothing. */
const TELLING = 0.35;

/** The mentions of a name by report. */
type ByReport = Map<number, Mention[]>;

function gather(field: Field, index: NameIndex): Map<string, { kind: Kind; by: ByReport }> {
  const names = new Map<string, { kind: Kind; by: ByReport }>();
  for (const place of field.places) {
    for (const detail of place.passage.details) {
      if (!KINDS.has(detail.kind) || detail.value === '') continue;
      const key = `${detail.kind} ${index.keyOf(detail.value)}`;
      const entry = names.get(key) ?? { kind: detail.kind as Kind, by: new Map() };
      const list = entry.by.get(place.report) ?? [];
      if (list.length < MAX_MENTIONS) list.push({ place, detail });
      entry.by.set(place.report, list);
      names.set(key, entry);
    }
  }
  return names;
}

/** The fullest form, in the text rather than in the title. */
const fullness = ({ place, detail }: Mention): number =>
  detail.text.length + (detail.head ? 10 : 0) - (place.passage.index === 0 ? 8 : 0);
const fullest = (mentions: Mention[]): Mention | undefined =>
  mentions.toSorted((a, b) => fullness(b) - fullness(a))[0];

/** Mentions of two reports that stand in aligned passages; null where none do. */
function aligned(by: ByReport, partners: Map<Place, Set<Place>>): Mention[] | null {
  const all = [...by.values()].flat();
  for (const a of all) {
    const others = all.filter(
      (b) => b.place.report !== a.place.report && partners.get(a.place)?.has(b.place),
    );
    const one = others.filter((b, i) => others.findIndex((c) => c.place.report === b.place.report) === i);
    if (one.length > 0) return [a, ...one];
  }
  return null;
}

function draftOf(kind: Kind, mentions: Mention[]): Draft {
  const about = mentions.map(({ detail }) => detail.about.map(conceptOf));
  const shared = (about[0] ?? []).filter((concept) =>
    about.slice(1).some((other) => other.includes(concept)),
  );
  return {
    verdict: 'agrees',
    kind,
    mentions,
    shared: shared.slice(0, 6),
    rule: 'same-name',
    about: fullest(mentions)?.detail.text,
  };
}

/** What reports agree on in names. Persons by themselves, the others only where their passages tell the same. */
export function named(field: Field, pairs: Tied[], index: NameIndex): Draft[] {
  const partners = partnersIn(pairs);
  return [...gather(field, index).values()].flatMap(({ kind, by }) => {
    if (by.size < 2) return [];
    const fullOnes = [...by.values()].flatMap((mentions) => fullest(mentions) ?? []);
    const isTelling =
      kind === 'person' || field.weightOf(tieOfName(index, fullOnes[0]?.detail.value ?? '')) >= TELLING;
    const mentions = kind === 'person' ? fullOnes : isTelling ? aligned(by, partners) : null;
    return mentions ? [draftOf(kind, mentions)] : [];
  });
}
