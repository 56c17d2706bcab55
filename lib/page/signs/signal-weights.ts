/**
 * Weight of each sign: by address and head alone, and with the text. Learnt by tools/fit-detector.ts on 400 labelled
 * pages (cross-validated by domain: F1 .937), rounded. Signs that the set has too few of for a sure weight (front pages,
 * goods, prices, pages without text, og:type website, which most lists of news have) are set by hand in the direction that
 * they were found to have.
 */
export const WEIGHTS: Record<string, readonly [early: number, all: number]> = {
  'report-path': [2.4, 1.8],
  'print-path': [1.5, 1.5],
  slug: [1.4, 1.1],
  'long-title': [1.3, 0.65],
  'og-article': [1.2, 1.1],
  'meta-article': [1, 0.45],
  'meta-published': [0.95, 0.85],
  'date-path': [1, 0.9],
  'class-single': [0.85, 0.65],
  'og-other': [0.5, 0.6],
  'number-slug': [0.3, 0.5],
  'og-website': [-0.2, -0.4],
  'docs-path': [-0.5, -1.1],
  'og-product': [-0.8, -0.6],
  'listing-path': [-0.95, -0.85],
  'service-path': [-1, -1.05],
  'class-list': [-1.45, -1.4],
  root: [-1.5, -1.2],
  'one-word': [-1.5, -1.35],
  'shop-path': [-1.85, -1.2],
  'forum-path': [-2.7, -2.4],
  'ld-article': [0, 1.25],
  text: [0, 1.15],
  sentences: [0, 1.05],
  'long-headline': [0, 1],
  stamp: [0, 0.85],
  'text-together': [0, 0.75],
  'more-text': [0, 0.6],
  'no-text': [0, -0.3],
  'ld-product': [0, -1.4],
  empty: [0, -2.5],
};
/** What a page without any sign scores, early and with the text. */
export const CONSTANT = [-1.9, -4.05] as const;
