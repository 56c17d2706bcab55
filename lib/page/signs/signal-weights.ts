/**
 * Weight of each sign: by address and head alone, and with the text. Rounded and partly set by hand, near to what
 * tools/fit-detector.ts learns on 400 labelled pages, and prints beside these (learnt and cross-validated by domain: F1 .938;
 * these on the same pages, which they have seen: .959). Furthest from it by hand are signs that the set has too few of for a
 * sure weight (front pages, prints, numbers, pages without text), and stamps and sentences, which weigh more.
 * One string: it costs nothing until a sign is looked up, and a page has few.
 */
const TABLE = `
report-path 2.4 1.8
print-path 1.5 1.5
slug 1.4 1.1
long-title 1.3 .65
og-article 1.2 1.1
meta-article 1 .45
meta-published .95 .85
date-path 1 .9
class-single .85 .65
og-other .5 .6
number-slug .3 .5
docs-path -.5 -1.1
listing-path -.95 -.85
service-path -1 -1.05
class-list -1.45 -1.4
root -1.6 -1.2
one-word -1.5 -1.35
shop-path -1.85 -1.2
forum-path -3 -2.4
ld-article 0 1.25
text 0 1.15
sentences 0 1.05
long-headline 0 1
stamp 0 .85
text-together 0 .75
more-text 0 .6
no-text 0 -.3
ld-product 0 -1.4
empty 0 -2.5
`;
/** What a page without any sign scores, early and with the text. Numbers by themselves are put in where they are used. */
export const EARLY = -1.9;
export const LATE = -4.05;
export const CONSTANT = [EARLY, LATE] as const;

/** All signs that there are. */
export const signNames = (): string[] =>
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' ', 1)[0] as string);

/** With address and head alone, or with the text. */
export type Stage = 0 | 1;

/** What a sign adds to the odds; nothing where it is none. */
export function weightOf(sign: string, stage: Stage): number {
  const at = TABLE.indexOf(`\n${sign} `);
  // The second weight has the next line behind it, which is no number.
  return at < 0 ? 0 : Number.parseFloat(TABLE.slice(at).split(' ', 3)[stage + 1] as string);
}

/** What these signs add to the log odds of a page, which are `CONSTANT` at first. */
export function weightOfAll(signs: string[], stage: Stage): number {
  let odds = 0;
  for (let at = 0; at < signs.length; at++) odds += weightOf(signs[at] as string, stage);
  return odds;
}
