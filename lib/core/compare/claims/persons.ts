/**
 * What reports tell otherwise of one person: another first name, another home. A surname counts only where each report
 * has one bearer of it; a home only where it stands right after the name ("Tom Ray, 36, of Corvin").
 */
import type { Detail } from '../../model';
import { writtenRelation } from '../../names/gazetteer';
import { sameName } from '../../names/same-name';
import type { Draft } from '../findings';
import { addTo } from '../lists';
import type { Field } from '../ties/field';
import type { NameIndex } from '../ties/name-index';
import type { Mention } from '../values/slots';

type ByKey = Map<string, Mention[]>;
/** What two reports are compared by, read once for each. */
interface Told {
  /** Who bears a surname, where it is one person. */
  bearers: Map<string, Mention | null>;
  residents: ByKey;
}

/** Mentions of a report by a key; '' is none. */
function gather(field: Field, report: number, keyOf: (mention: Mention) => string): ByKey {
  const found: ByKey = new Map();
  for (const place of field.placesOf[report] ?? []) {
    if (place.passage.text === '') continue;
    for (const detail of place.passage.details) {
      const key = keyOf({ place, detail });
      if (key !== '') addTo(found, key, { place, detail });
    }
  }
  return found;
}

const wordsOf = ({ value }: Detail): string[] => value.split(' ');
const isFullName = (detail: Detail): boolean => detail.kind === 'person' && wordsOf(detail).length > 1;

/** The surname of a full name; an initial or a title is no first name. */
function surnameOf({ detail }: Mention): string {
  const [first = '', ...rest] = wordsOf(detail);
  return isFullName(detail) && first.length > 2 ? (rest.at(-1) ?? '') : '';
}

/** First names that share this many letters are forms of one: "Alexis" and "Alexandros". */
const ONE_NAME = 4;

/** "Bryant" and "Brian"; not "Mary" and "Tom", who may be kin. */
function isOtherName(a: Mention, b: Mention): boolean {
  const [x, y] = [a.detail.text, b.detail.text];
  const isForm = x.slice(0, ONE_NAME) === y.slice(0, ONE_NAME);
  return x[0] === y[0] && !isForm && !sameName(x, y).same;
}

/** The first of the mentions, where all are of one person. */
function oneBearer(mentions: Mention[]): Mention | null {
  const [first, ...others] = mentions;
  const name = first?.detail.text ?? '';
  const isOne = others.every(({ detail }) => detail.text === name || sameName(detail.text, name).same);
  return isOne ? (first ?? null) : null;
}

const bearersIn = (surnames: ByKey): Told['bearers'] =>
  new Map([...surnames].map(([surname, mentions]) => [surname, oneBearer(mentions)]));

/** Between a name and a home: nothing but an age. */
const TO_HOME = /^(?:,? (?:aged )?\d{1,3}(?: years old)?)?,? (?:of|from) $/;

/** The person whose home a place is: the last one named right before it. */
function residentOf({ place: { passage }, detail }: Mention, names: NameIndex): string {
  if (detail.kind !== 'place') return '';
  const before = passage.details.findLast(({ kind, end }) => kind === 'person' && end < detail.start);
  return before && TO_HOME.test(passage.text.slice(before.end, detail.start))
    ? names.keyOf(before.value)
    : '';
}

const draftOf = (kind: Draft['kind'], rule: string, mentions: Mention[]): Draft => ({
  verdict: 'differs',
  kind,
  mentions,
  shared: [],
  rule,
  about: mentions[0]?.detail.text,
});

function firstNames({ bearers: a }: Told, { bearers: b }: Told): Draft[] {
  return [...a].flatMap(([surname, x]) => {
    const y = x && b.get(surname);
    return y && isOtherName(x, y) ? [draftOf('person', 'other-first-name', [x, y])] : [];
  });
}

function homes({ residents: a }: Told, { residents: b }: Told): Draft[] {
  return [...a].flatMap(([person, [x]]) => {
    const y = b.get(person)?.[0];
    const isOther = x && y && writtenRelation(x.detail.text, y.detail.text) === 'other';
    return isOther && x.detail.value !== y.detail.value ? [draftOf('place', 'other-home', [x, y])] : [];
  });
}

/** Differences in first names and homes of persons, pair by pair of reports. */
export function persons(field: Field, names: NameIndex): Draft[] {
  const reports = field.readings.map((_, report) => ({
    bearers: bearersIn(gather(field, report, surnameOf)),
    residents: gather(field, report, (mention) => residentOf(mention, names)),
  }));
  return reports.flatMap((a, index) =>
    reports.slice(index + 1).flatMap((b) => [...firstNames(a, b), ...homes(a, b)]),
  );
}
