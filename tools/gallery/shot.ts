/** One picture of the gallery: a surface in a state, and how it is looked at. */

export interface Shot {
  surface: string;
  state: string;
  /** CSS pixels; a window of 1280 at 400 % has 320. */
  width: number;
  theme: 'light' | 'dark';
  language: 'en' | 'ar';
  /** The person's own few colours instead of ours. */
  forced: boolean;
  /** With everything unfolded that can be: "Why?", agreed details. */
  opened: boolean;
  /** What is clicked before the picture is taken, as selectors. */
  clicks: string[];
  /** Written into what was clicked last. */
  typed: string;
  /** Tells pictures of one state apart that differ by clicks. */
  as: string;
  /** Selector of what is pictured; '' for the whole page. */
  part: string;
}

/** Most pictures are of the panel's usual width, in the light, in English. */
export const shot = (surface: string, state: string, over: Partial<Shot> = {}): Shot => ({
  surface,
  state,
  width: 400,
  theme: 'light',
  language: 'en',
  forced: false,
  opened: false,
  clicks: [],
  typed: '',
  as: state,
  part: '',
  ...over,
});

/** A state in every way that tells something: light, dark, Arabic, 320 px in both directions, forced colours. */
export const everyWay = (surface: string, state: string, width: number, over: Partial<Shot> = {}): Shot[] =>
  [
    {},
    { theme: 'dark' } as const,
    { language: 'ar' } as const,
    { language: 'ar', theme: 'dark' } as const,
    { width: 320 },
    { width: 320, language: 'ar' } as const,
    { forced: true },
  ].map((way) => shot(surface, state, { width, ...over, ...way }));

export const nameOf = ({ surface, as, width, theme, language, opened, forced }: Shot): string =>
  [surface, as, width, theme, language, opened && 'opened', forced && 'forced']
    .filter((part) => part !== false)
    .join('-');
