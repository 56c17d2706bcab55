/** What speaks for a day and against it, as names whose weights are learnt. */
import { type DateCandidate, GROUPS, type Kind } from './date-sources';

/**
 * `any` is what a day needs to be told at all; `shown-twice` where an element's value and a text tell it; `changed-…` where only a change is told on it; `shown-change` where the page
 * shows the day on which it was changed by its metadata, and those have an earlier one; `after-change` where it is later
 * than the metadata's change; `about` where another calendar or "3 hours ago" tells it; `ambiguous` where the order of
 * day and month was not proven.
 */
export type DateSign =
  | Kind
  | 'any'
  | 'shown-twice'
  | 'changed-head'
  | 'changed-shown'
  | 'shown-change'
  | 'after-change'
  | 'about'
  | 'ambiguous';

const isShown = ({ from }: DateCandidate): boolean => from === 'time' || from === 'visible';
const isPublished = ({ role }: DateCandidate): boolean => role === 'published';
const dayOf = ({ date }: DateCandidate): string => date.day;

/** Of each group its most telling kind. */
function kindsOf(told: DateCandidate[]): Kind[] {
  const kinds = new Set(told.map(({ kind }) => kind));
  return Object.values(GROUPS).flatMap((group) => group.find((kind) => kinds.has(kind)) ?? []);
}

function changeSigns(told: DateCandidate[]): DateSign[] {
  if (told.some(isPublished) || told.length === 0) return [];
  return [
    ...(told.every(isShown) ? [] : (['changed-head'] as const)),
    ...(told.some(isShown) ? (['changed-shown'] as const) : []),
  ];
}

/** The signs of one day among all of a page's candidates. */
export function signsOf(day: string, candidates: DateCandidate[]): DateSign[] {
  const told = candidates.filter(({ date }) => date.day === day);
  const published = told.filter(isPublished);
  const head = candidates.filter((one) => !isShown(one));
  const changes = head.filter((one) => !isPublished(one)).map(dayOf);
  const isShownChange = published.every(isShown) && head.some((one) => isPublished(one) && dayOf(one) < day);
  const signs: [DateSign, boolean][] = [
    ['shown-twice', new Set(published.filter(isShown).map(({ from }) => from)).size > 1],
    ['shown-change', published.length > 0 && changes.includes(day) && isShownChange],
    ['after-change', published.length > 0 && changes.length > 0 && changes.every((change) => change < day)],
    ['about', told.every(({ date }) => date.about)],
    ['ambiguous', told.every(({ date }) => date.unproven)],
  ];
  return [
    'any',
    ...kindsOf(published),
    ...changeSigns(told),
    ...signs.filter(([, holds]) => holds).map(([sign]) => sign),
  ];
}
