/**
 * Weight of each sign: by address and head alone, and with the text. Learnt by tools/fit-detector.ts on 400 labelled
 * pages (cross-validated by domain: F1 .926), rounded, and held to the direction that the sign must have.
 */
export const WEIGHTS: Record<string, readonly [early: number, all: number]> = {
  'report-path': [2.2, 1.8],
  'ld-article': [1.6, 1.1],
  slug: [1.4, 1.35],
  'og-article': [1.15, 1.1],
  'one-article': [0.8, 0.5],
  'class-single': [0.8, 0.5],
  'date-path': [0.75, 0.8],
  'og-other': [0.3, 0.3],
  'meta-published': [0.65, 0.65],
  'long-slug': [0.5, 0.3],
  'meta-article': [0.5, 0.6],
  time: [0.2, 0],
  'one-h1': [0.2, 0.3],
  'number-slug': [0.3, 0.3],
  'og-website': [-0.2, -0.3],
  'many-articles': [-0.3, -0.2],
  'meta-price': [-0.5, -0.3],
  'listing-path': [-0.5, -0.5],
  'og-product': [-0.6, -0.5],
  root: [-1, -0.8],
  'service-path': [-0.8, -0.7],
  'shop-path': [-0.8, -0.7],
  'docs-path': [-1.1, -1.4],
  'class-list': [-1.1, -1.1],
  'ld-product': [-1.2, -1.2],
  'ld-listing': [-0.3, -0.3],
  'forum-path': [-1.9, -1.5],
  text: [0, 0.9],
  'long-text': [0, 0.65],
  'text-together': [0, 0.9],
  paragraphs: [0, 0.3],
  'no-text': [0, -0.8],
};
/** What a page without any sign scores, early and with the text. */
export const CONSTANT = [-1.6, -2.8] as const;
