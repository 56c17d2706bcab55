/** Popup, settings, welcome page. */
import { everyWay, type Shot, shot } from '../shot';

const ADD_FEED = '[data-testid=add-feed]';
/** An address is typed, and its feeds are looked for. */
const FOUND = { as: 'found', clicks: [ADD_FEED], typed: 'harbour.example\n', width: 700 };
const sources = (state: string, width: number, over: Partial<Shot> = {}): Shot =>
  shot('options', state, { width, part: '#sources', ...over });

export const SETTINGS: Shot[] = [
  ...['off', 'no-permission', 'no-site', 'unknown-event', 'failed'].map((state) =>
    shot('popup', state, { width: 340 }),
  ),
  ...everyWay('popup', 'three', 340),
  ...everyWay('options', 'three', 1100),
  shot('options', 'lost', { width: 1100 }),
  shot('options', 'no-sites', { width: 1100, part: '#sites' }),
  ...everyWay('welcome', 'three', 1100),
  ...[640, 280].flatMap((width) => [
    shot('options', 'three', { width }),
    shot('welcome', 'three', { width }),
  ]),
  ...['no-sources', 'sources', 'many-sources'].map((state) => sources(state, 1100)),
  sources('sources', 1100, { theme: 'dark' }),
  sources('sources', 1100, { language: 'ar' }),
  sources('sources', 1100, { opened: true }),
  sources('sources', 320),
  sources('sources', 320, { language: 'ar', opened: true }),
  sources('sources', 700, FOUND),
  sources('sources', 700, { ...FOUND, language: 'ar' }),
];
