/** How a source's fetches went, in words. */
import type { KnownState } from '../../lib/app/sources/protocol';
import type { Problem, ProblemCode } from '../../lib/core/result';
import type { Key, Words } from '../words';

const STEPS: [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "5 minutes ago", "in 2 hours"; a time less than a minute away is now. */
export function fromNow(time: number, now: number, { language }: Words): string {
  const span = time - now;
  const [unit, step] = STEPS.find(([, size]) => Math.abs(span) >= size) ?? [
    'second',
    Number.POSITIVE_INFINITY,
  ];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(span / step), unit);
}

/** Problems that are said otherwise of a source than of a page. */
const OWN: ReadonlySet<ProblemCode> = new Set(['no-permission', 'too-large', 'too-slow', 'unreadable']);

export const problemWords = ({ code }: Problem, words: Words): string =>
  words.t(`${OWN.has(code) ? 'src_problem' : 'problem'}_${code.replaceAll('-', '_')}` as Key);

/** When it was fetched, what came, and when it is the next time. */
export function stateWords(state: KnownState | undefined, on: boolean, now: number, words: Words): string {
  if (!state || state.tried === null) return words.t(on ? 'src_waiting' : 'src_off');
  const { fetched, items, due } = state;
  return words.join([
    on ? null : words.t('src_off'),
    fetched === null ? null : words.t('src_fetched', fromNow(fetched, now, words)),
    fetched === null ? null : words.count('src_items', items),
    on ? words.t('src_next', fromNow(Math.max(due, now), now, words)) : null,
  ]);
}

/** An address as short as it can be told from others. */
export const shortAddress = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
