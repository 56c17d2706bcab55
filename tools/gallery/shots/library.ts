/** The library page. */
import { type Shot, shot } from '../shot';

/** Its states by what is clicked in another one. */
const CLICKED: [as: string, state: string, clicks: string[]][] = [
  ['selected', 'list', ['.lib-row:nth-child(1) input', '.lib-row:nth-child(2) input']],
  [
    'merge',
    'list',
    ['.lib-row:nth-child(1) input', '.lib-row:nth-child(2) input', '[data-testid=lib-merge]'],
  ],
  ['deleted', 'list', ['.lib-row:nth-child(1) input', '.lib-selected .buttons button:nth-child(3)']],
  ['clear', 'list', ['[data-testid=lib-clear]']],
  ['import', 'list', ['[data-testid=lib-import]']],
  ['add', 'event', ['[data-testid=lib-add]', '.lib-dialog summary']],
  ['add-file', 'event', ['[data-testid=lib-add]', '.lib-ways label:nth-of-type(2) input']],
  ['export', 'event', ['[data-testid=lib-export]']],
  ['changes', 'event', ['.lib-report:nth-child(1) .link:nth-child(2)', '.lib-report:nth-child(2) .link']],
  ['text', 'event', ['.lib-report:nth-child(1) .link', '.lib-report:nth-child(2) > input']],
  ['move', 'event', ['.lib-report:nth-child(2) > input', '[data-testid=lib-move]']],
  ['split', 'event', ['.lib-report:nth-child(2) > input', '[data-testid=lib-split]']],
  ['rename', 'event', ['.lib-event .event .link']],
];

export const LIBRARY: Shot[] = [
  ...['list', 'empty', 'none', 'failed', 'looking', 'event', 'gone'].map((state) =>
    shot('library', state, { width: 1180 }),
  ),
  ...CLICKED.map(([as, state, clicks]) => shot('library', state, { as, clicks, width: 1180 })),
  ...['list', 'event'].flatMap((state) => [
    shot('library', state, { width: 1180, theme: 'dark' }),
    shot('library', state, { width: 1180, language: 'ar' }),
    shot('library', state, { width: 1180, forced: true }),
    shot('library', state, { width: 320 }),
    shot('library', state, { width: 320, language: 'ar' }),
    shot('library', state, { width: 2000 }),
  ]),
  ...CLICKED.flatMap(([as, state, clicks]) => [
    shot('library', state, { as, clicks, width: 320, theme: 'dark' }),
    shot('library', state, { as, clicks, width: 900, language: 'ar' }),
  ]),
];
