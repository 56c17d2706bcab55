/** The panel. */
import { everyWay, type Shot, shot } from '../shot';

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

/** What was set aside, and a card that is set aside now. */
const ASIDE = { clicks: ['.part-aside > summary'], part: '.part-aside', as: 'aside' };
const JUST_ASIDE = {
  clicks: ['[data-testid=not-a-difference]'],
  part: '[data-testid=differs]',
  as: 'just-set-aside',
};

export const PANEL: Shot[] = [
  ...[...STATES, ...COMPARISONS].map((state) => shot('panel', state)),
  ...['three', 'failed', 'ten', 'thirty'].map((state) => shot('panel', state, { theme: 'dark' })),
  ...['three', 'mixed', 'alone', 'off', 'thirty'].map((state) => shot('panel', state, { language: 'ar' })),
  ...[280, 320, 560, 800].map((width) => shot('panel', 'three', { width })),
  ...['three', 'ten', 'failed'].map((state) => shot('panel', state, { width: 320, language: 'ar' })),
  ...['three', 'undecided', 'failed'].map((state) => shot('panel', state, { forced: true })),
  shot('panel', 'ten', { width: 800 }),
  ...['two', 'thirty'].flatMap((state) => [280, 900].map((width) => shot('panel', state, { width }))),
  ...['ferry', 'submarine'].map((typed) =>
    shot('panel', 'three', { as: `sought-${typed}`, clicks: ['[data-testid=search]'], typed }),
  ),
  shot('panel', 'thirty', {
    as: 'unfolded',
    width: 320,
    clicks: ['[data-testid=copies]', '.outlets .copies button', '.grid thead th:nth-child(3) button'],
  }),
  ...['untold', 'missed', 'find-more'].flatMap((state) => [
    shot('panel', state, { theme: 'dark' }),
    shot('panel', state, { language: 'ar', opened: true }),
    shot('panel', state, { width: 280, opened: true }),
  ]),
  ...everyWay('panel', 'refused', 400),
  shot('panel', 'refused', { width: 280 }),
  shot('panel', 'set-aside'),
  ...everyWay('panel', 'set-aside', 400, ASIDE),
  shot('panel', 'set-aside', { ...ASIDE, width: 280 }),
  ...everyWay('panel', 'three', 400, JUST_ASIDE),
  shot('panel', 'three', { opened: true }),
  shot('panel', 'three', { opened: true, theme: 'dark' }),
  shot('panel', 'three', { opened: true, language: 'ar' }),
  shot('panel', 'three', { opened: true, width: 280 }),
];
