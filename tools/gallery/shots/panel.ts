/** The panel. */
import { type Shot, shot } from '../shot';

const STATES = [
  'looking',
  'off',
  'no-permission',
  'idle',
  'not-article',
  'unknown-event',
  'undecided',
  'alone',
  'kept',
  'not-this-event',
  'chosen',
  'failed',
  'no-findings',
  'untold',
  'fetching',
  'missed',
  'no-source',
  'find-more',
  'finding',
];
const COMPARISONS = ['two', 'three', 'mixed', 'ten', 'thirty'];

export const PANEL: Shot[] = [
  ...[...STATES, ...COMPARISONS].map((state) => shot('panel', state)),
  ...['three', 'failed', 'ten', 'thirty'].map((state) => shot('panel', state, { theme: 'dark' })),
  ...['three', 'mixed', 'alone', 'off', 'thirty'].map((state) => shot('panel', state, { language: 'ar' })),
  ...[280, 320, 560, 800].map((width) => shot('panel', 'three', { width })),
  ...['three', 'ten', 'failed'].map((state) => shot('panel', state, { width: 320, language: 'ar' })),
  ...['three', 'undecided', 'failed'].map((state) => shot('panel', state, { forced: true })),
  shot('panel', 'ten', { width: 800 }),
  ...['untold', 'missed', 'find-more'].flatMap((state) => [
    shot('panel', state, { theme: 'dark' }),
    shot('panel', state, { language: 'ar', opened: true }),
    shot('panel', state, { width: 280, opened: true }),
  ]),
  shot('panel', 'three', { opened: true }),
  shot('panel', 'three', { opened: true, theme: 'dark' }),
  shot('panel', 'three', { opened: true, language: 'ar' }),
  shot('panel', 'three', { opened: true, width: 280 }),
];
