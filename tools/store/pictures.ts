/** Which pictures stores want, of what, and in which sizes. */
import { type Shot, shot } from '../gallery/shot';
import { logo, marquee, smallTile } from './drawn';

interface Size {
  width: number;
  height: number;
}

/** A surface of the gallery as it is seen in a window, or a page that is drawn for a store. */
export type Wanted = Size & { name: string } & (
    | { shot: Shot; style: string; scale: number }
    | { page: string }
  );

/** All three stores take it; Chrome at most five, in this order. */
const SCREEN: Size = { width: 1280, height: 800 };

/** The gallery's article fills a window, and has a head as papers have. */
const PAPER = `
main { max-width: none !important; min-height: 100vh; padding: 0 !important; background: #fdfcf9 !important; }
main::before { content: 'The Alderford Post'; display: block; padding: 26px 0 18px; margin-block-end: 34px;
  border-block-end: 3px double #b9b09c; font-size: 34px; font-weight: 700; text-align: center; color: #23314a; }
main > * { max-width: 640px; margin-inline: 60px; }
main > h1 { margin-block: 0 22px; font-size: 38px; line-height: 1.2; }
main > p { margin-block: 0 20px; font-size: 20px; }
`;

/** The gallery's list ends with a title that shows what becomes of long ones. */
const SHORT_TITLES = '.lib-row:nth-child(5) { display: none; }';

/** What has little to show is shown larger. */
const screen = (
  name: string,
  surface: string,
  state: string,
  over: Partial<Shot> = {},
  { style = '', scale = 1 } = {},
): Wanted => ({
  ...{ name, style, scale, ...SCREEN },
  shot: shot(surface, state, { width: SCREEN.width / scale, ...over }),
});

export const PICTURES: Wanted[] = [
  screen('1-comparison', 'article', 'dock', {}, { style: PAPER }),
  screen('2-card', 'article', 'card', { clicks: ['>>> .next'] }, { style: PAPER, scale: 1.25 }),
  screen('3-side-by-side', 'beside', 'ledger-watch'),
  screen('4-library', 'library', 'event', { theme: 'dark' }, { style: SHORT_TITLES }),
  screen('5-arabic', 'welcome', 'three', { language: 'ar' }, { scale: 1.25 }),
  { name: 'small-tile', width: 440, height: 280, page: smallTile() },
  { name: 'marquee', width: 1400, height: 560, page: marquee() },
  // Chrome wants room around it, Edge none.
  { name: 'icon-128', width: 128, height: 128, page: logo(128, 96) },
  { name: 'logo-300', width: 300, height: 300, page: logo(300, 300) },
];
