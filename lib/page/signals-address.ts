/**
 * What an address says about its page. Yes/no tests on the decoded path, tables of words:
 * a newcomer extends them by adding a word and a case. Runs on every page of a switched-on site: no imports.
 */

/** Path words of reports and of sections that hold reports. */
const REPORTS =
  /^(news|articles?|article-?\d*|story|stories|posts?|blogs?|opinion|politics|world|nachrichten|artikel|artigo|articulo|articolo|actualites?|actu|noticias?|notizie|nieuws|haber|nyheter|novosti|press-?releases?|insights?|magazine|features?|reviews?|entry)$/;

/** Path words of pages that are no articles, by what they are. */
const OTHERS: [name: string, words: RegExp][] = [
  [
    'forum',
    /^(forums?|threads?|topics?|viewtopic|showthread|t|r|questions?|discussions?|community|comments|board|answers|issues)(\.|$)/,
  ],
  [
    'shop',
    /^(shop|stores?|products?|items?|dp|itm|buy|cart|basket|collections?|catalog(ue)?|pricing|deals|checkout|listings?|produkt|producto|produit|prodotto)$/,
  ],
  [
    'listing',
    /^(category|categories|tags?|tagged|archives?|authors?|page|search|sections?|topics?|latest|directory|users?|profiles?|galler(y|ies)|videos?|jobs?|events?|recipes?|index(\.\w+)?)$/,
  ],
  [
    'service',
    /^(services?|solutions?|about(-us)?|contact(-us)?|privacy|cookies?|terms|legal|login|account|signup|register|careers?|faqs?|industries|platform|applications?|team|locations?|courses?|programs?|features?|use-cases)$/,
  ],
  [
    'docs',
    /^(docs?|documentation|wiki|help|support|manual|reference|api|guides?|learn|tutorials?|kb|man|hc)$/,
  ],
];
const OTHER_HOSTS: [name: string, host: RegExp][] = [
  ['forum', /^(forums?|community|discuss|answers|board)\./],
  ['shop', /^(shop|store)\./],
  ['report', /^(blogs?|news|magazine|stories)\./],
  ['docs', /^(docs?|help|support|wiki|developers?|api|learn|kb)\.|\.readthedocs\.|wiki/],
];

const DATE = /(^|[/_.-])(19|20)\d\d[/_.-]?(0?[1-9]|1[0-2])([/_.-]|(0[1-9]|[12]\d|3[01])([/_.-]|$)|$)/;

/** Decoded, lower-case path segments; a path that does not decode is taken as it is. */
function segments(url: URL): string[] {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {}
  return path.slice(0, 1000).toLowerCase().split('/').filter(Boolean);
}

/** Names of the signs that an address shows; see `signal-weights.ts`. */
export function addressSigns(address: string): string[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const parts = segments(url);
  const last = (parts.at(-1) ?? '').replace(/\.(s?html?|php|aspx?|jsp)$/, '');
  const folders = parts.slice(0, -1);
  const signs = new Set<string>();
  if (
    parts.length === 0 ||
    /^(index|home|default|[a-z]{2}(-[a-z]{2})?)$/.test(parts.join('/').replace(/\.\w+$/, ''))
  )
    signs.add('root');
  if (folders.some((part) => REPORTS.test(part))) signs.add('report-path');
  if (DATE.test(`/${parts.join('/')}`)) signs.add('date-path');
  const words = last.split(/[-_+ ]+/).length;
  if (words > 3) signs.add('slug');
  else if (/\d{5}/.test(last) || /[?&](p|id|article|story|aid)=\d{3}/i.test(url.search))
    signs.add('number-slug');
  if (words > 6) signs.add('long-slug');
  for (const [name, pattern] of OTHERS)
    if (parts.some((part) => pattern.test(part))) signs.add(`${name}-path`);
  for (const [name, pattern] of OTHER_HOSTS) if (pattern.test(url.hostname)) signs.add(`${name}-path`);
  return [...signs];
}
