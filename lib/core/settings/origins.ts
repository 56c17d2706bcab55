/** What the browser's match patterns hold for, as it tells which sites it allows (`*://*.paper.example/*`). */

export const EVERY_SITE = '*://*/*';

/** Does a pattern hold for pages of a host? */
export function covers(pattern: string, host: string): boolean {
  const name = pattern.split('/')[2] ?? '';
  if (name === '*' || pattern === '<all_urls>') return true;
  const site = name.replace(/^\*\./, '');
  return host === site || (site !== name && host.endsWith(`.${site}`));
}

/** The site that a pattern is of, as people read it; null where it is every site. */
export function siteOfPattern(pattern: string): string | null {
  const name = pattern.split('/')[2] ?? '*';
  return name === '*' ? null : name.replace(/^\*\./, '');
}
