/** Pairs of slots of a marked event, with what people said of them. */
import { copiesOf } from '../../lib/core/compare/copies';
import { fieldOf } from '../../lib/core/compare/ties/field';
import { nameIndexOf } from '../../lib/core/compare/ties/name-index';
import { candidatesOf, type Pair } from '../../lib/core/compare/values/pairs';
import { type Slot, slotsOf } from '../../lib/core/compare/values/slots';
import { readingOf } from '../../lib/core/reading';
import type { Item, Marked } from '../evaluate/marked';
import { touches } from '../evaluate/touches';

export interface Sample {
  event: string;
  pair: Pair;
  /** Marked as about one thing. */
  same: boolean;
  /** Neither marked nor different: it may be about one thing or not, and teaches nothing. */
  open: boolean;
  /** The differing details that it shows; none where they are doubtful. */
  shows: Item[];
}

const isOn = ({ mentions }: Slot, phrase: string | undefined): boolean =>
  phrase !== undefined &&
  mentions.some(({ place, detail }) => touches({ sentence: place.passage.text, text: detail.text }, phrase));

/** All candidates of one event but those on doubtful differences. */
export function samplesOf({ name, gold, reports }: Marked): Sample[] {
  const all = reports.map(readingOf);
  const copies = copiesOf(all, null);
  const readings = all.filter((_, index) => copies[index] === null);
  const field = fieldOf(readings, nameIndexOf(readings));
  const idOf = ({ report }: Slot) => readings[report]?.head.id ?? '';
  return candidatesOf(slotsOf(field), field).flatMap((pair) => {
    const isShown = ({ values }: Item) =>
      isOn(pair.a, values[idOf(pair.a)]) && isOn(pair.b, values[idOf(pair.b)]);
    const shows = gold.differs.filter(isShown);
    const same = shows.length > 0 || gold.agrees.some(isShown);
    if (shows.some(({ doubtful }) => doubtful)) return [];
    return [{ event: name, pair, same, open: !same && pair.relation !== 'different', shows }];
  });
}
