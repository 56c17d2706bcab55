/** Times that a page shows: marked-up elements, stamps around the headline, labels, datelines. */

import type { NearLine } from '../body/near-headline';
import { MAX_AGO, timeAgo } from './ago';
import type { DateCandidate, Kind, Role, Source } from './date-sources';
import { candidate } from './dates-in-head';
import { datesIn, type FoundDate } from './read-date';
import { LABEL, STAMP_CUE, UPDATED, UPDATED_AFTER } from './stamp-words';

const CHANGED_CLASS = /updated|modified|changed|revised/i;

const MARKED: [selector: string, kind: Kind, role: Role][] = [
  ['[itemprop="datePublished"]', 'time-marked', 'published'],
  [
    'time[pubdate], time.published, .published time, time.entry-date, .entry-date, abbr.published',
    'time-classed',
    'published',
  ],
  ['[itemprop="dateModified"], time.updated', 'time-marked', 'modified'],
];
const stampOf = (element: Element): string =>
  element.getAttribute('datetime') ??
  element.getAttribute('dateTime') ??
  element.getAttribute('content') ??
  element.getAttribute('title') ??
  element.textContent ??
  '';

const daysOf = (found: DateCandidate[]): number => new Set(found.map(({ date }) => date.day)).size;

/** A kind of element with three different days is a list of teasers. */
export const inMarkup: Source = ({ document, language }) =>
  MARKED.flatMap(([selector, kind, role]) => {
    const all = Array.from(document.querySelectorAll(selector))
      .slice(0, 20)
      .filter((element) => !element.classList.contains('updated') || role === 'modified')
      .flatMap((element) => candidate(stampOf(element), ['time', kind, role], language));
    return daysOf(all) > 2 ? [] : all.slice(0, 1);
  });

const STAMP_CLASS =
  /(^|[\s_-])(date|time|datetime|published?|posted|timestamp|byline|meta|entry-meta|dateline)([\s_-]|$)/i;

/** What the words around a date, or the classes around it, say that it is the time of. */
function roleOf(line: NearLine, { start, end }: FoundDate, isOnly: boolean): Role {
  const after = isOnly ? line.text.slice(end) : '';
  const isChange = UPDATED.test(line.text.slice(0, start)) || UPDATED_AFTER.test(after);
  return isChange || CHANGED_CLASS.test(line.classes) ? 'modified' : 'published';
}

/** A line that is a stamp: a date and few other words, more with a cue word or a telling class. */
function stampsOf(line: NearLine, language: string, kind: Kind): DateCandidate[] {
  const dates = datesIn(line.text, language);
  const written = dates.reduce((sum, date) => sum + date.end - date.start, 0);
  const limit = STAMP_CUE.test(line.text) || STAMP_CLASS.test(line.classes) ? 180 : 60;
  if (dates.length === 0 || dates.length > 3 || line.text.length - written > limit) return [];
  return dates.map((date) => ({ date, from: 'visible', kind, role: roleOf(line, date, dates.length === 1) }));
}

function kindOf({ distance, classes }: NearLine): Kind {
  const isTold = STAMP_CLASS.test(classes);
  if (distance < 0) return isTold ? 'line-before-told' : 'line-before';
  return isTold ? 'line-after-told' : 'line-after';
}

/** The nearest stamp after the headline, and the nearest before it. Four days and more are a list of teasers. */
export const visible: Source = ({ near, language }) => {
  const stamps = near.lines
    .filter(({ isTeaser }) => !isTeaser)
    .map((line) => ({ line, found: stampsOf(line, language, kindOf(line)) }))
    .filter(({ found }) => found.length > 0);
  const after = stamps.find(({ line }) => line.distance >= 0);
  const before = stamps.filter(({ line }) => line.distance < 0).at(-1);
  const found = [...(after?.found ?? []), ...(before?.found ?? [])];
  if (daysOf(stamps.flatMap((stamp) => stamp.found)) <= 3) return found;
  return found.map((one) => ({
    ...one,
    kind: one.kind.startsWith('line-after') ? 'line-after' : 'line-before',
  }));
};

function timesOf(elements: { element: Element; kind: Kind }[], language: string): DateCandidate[] {
  return elements.flatMap(({ element, kind }) => {
    const context = `${element.parentElement?.textContent ?? ''}`.slice(0, 300);
    const own = element.textContent ?? '';
    const before = context.slice(0, Math.max(0, context.indexOf(own)));
    const names = [element, element.parentElement]
      .map((one) => `${one?.getAttribute('class') ?? ''} ${one?.getAttribute('itemprop') ?? ''}`)
      .join(' ');
    const role = UPDATED.test(before) || CHANGED_CLASS.test(names) ? 'modified' : 'published';
    return candidate(stampOf(element) || own, ['time', kind, role], language);
  });
}

/** Elements that stand in no link: those belong to other articles. */
const outOfLinks = (elements: ArrayLike<Element>, most: number): Element[] =>
  Array.from(elements)
    .slice(0, most)
    .filter((element) => !element.closest('a'));

/** `<time>` around the headline; where there is none, the page's only one. */
export const inTimes: Source = ({ near, language, document }) => {
  const after = near.times.filter(({ distance }) => distance >= 0);
  const chosen = after.length > 0 ? after.slice(0, 2) : near.times.slice(-1);
  if (chosen.length > 0) {
    const kinds: Kind[] = after.length > 0 ? ['time-after', 'time-second'] : ['time-before'];
    return chosen.flatMap(({ element }, index) =>
      timesOf([{ element, kind: kinds[index] ?? 'time-second' }], language),
    );
  }
  const all = outOfLinks(document.querySelectorAll('time'), 30);
  const found = timesOf(
    all.map((element) => ({ element, kind: 'far-time' })),
    language,
  );
  return daysOf(found) > 1 ? [] : found.slice(0, 1);
};

/** "CAIRO (Agency - 30th September, 2020)", "27.1.2022 - …", "date 2020-09-30 …": a date at the beginning of the text. */
export const inDateline: Source = ({ lead, language }) =>
  lead.slice(0, 5).flatMap((line) => {
    const head = line.slice(0, 140);
    const date = datesIn(head, language)[0];
    if (!date) return [];
    const before = head.slice(0, date.start);
    const isDateline =
      /^[^.!?]{0,60}\([^()]{0,50}$/.test(before) && /^[^()]{0,20}\)/.test(line.slice(date.end));
    return LABEL.test(before) || isDateline
      ? [{ date, from: 'visible', kind: 'dateline', role: 'published' }]
      : [];
  });

/** Post footers and the like, wherever they stand; of a list of teasers nothing. */
const FAR =
  '.post-footer, .post-meta, .post-date, .post-info, .entry-meta, .entry-date, .entry-footer, .article-meta, .article-date, .article-info, .asset-meta, .news-date, .newsdate, .publish-date, .published-date, .pubdate, .submitted, .dateline, .timestamp, #footer-info-lastmod';
/** A post's footer begins with its date and goes on with categories. */
const MAX_FAR = 120;

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();

export const farAway: Source = ({ document, language }) => {
  const found = outOfLinks(document.querySelectorAll(FAR), 20).flatMap((element) => {
    const text = squeeze(element.textContent).slice(0, MAX_FAR);
    return stampsOf({ text, distance: 0, classes: 'date' }, language, 'far-stamp');
  });
  return daysOf(found) > 2 ? [] : found.slice(0, 1);
};

/** A label ("Published", "Mise en ligne") and a date after it, wherever they stand, where they tell one day. */
export const labelled: Source = ({ near, language }) => {
  const found = near.labelled
    .slice(0, 20)
    .flatMap((line) => stampsOf(line, language, 'labelled'))
    .filter(({ role }) => role === 'published');
  return daysOf(found) > 1 ? [] : found.slice(0, 1);
};

/** Does a line say that what its number tells is the time of a change? */
export const saysUpdated = (text: string): boolean => UPDATED.test(text.split(/\d/)[0] ?? '');

/** "3 hours ago" around the headline, where it is known when the page was retrieved. */
export const inAgo: Source = ({ near, language, retrieved }) => {
  if (retrieved === null) return [];
  for (const line of near.lines.filter(({ text }) => text.length <= MAX_AGO)) {
    const iso = timeAgo(line.text, language, retrieved);
    if (!iso) continue;
    const role = saysUpdated(line.text) ? 'modified' : 'published';
    return candidate(iso, ['visible', 'ago', role], 'en').map((one) => ({
      ...one,
      date: { ...one.date, about: true },
    }));
  }
  return [];
};
