/** The page's own address: canonical where the page may claim it, and the outlet's domain. */
import type { Metas } from './metas';

const MAX_URL = 2000;

function parse(value: string | null | undefined, base?: string): URL | null {
  if (!value || value.length > MAX_URL) return null;
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Host name without `www.` and the like; '' where there is none. */
export function domainOf(address: string): string {
  return (parse(address)?.hostname ?? '').replace(/^(www\d?|m|mobile|amp)\./, '');
}

/** One is the other's host, or lies under it. */
function sameSite(a: string, b: string): boolean {
  const [one, two] = [domainOf(a), domainOf(b)];
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`);
}

/**
 * The canonical address if it is of the same site (a page can't claim to be another outlet's) and no front page;
 * else the address that the page was opened at, without its fragment. A file has only what it says of itself.
 */
export function readAddress(document: Document, metas: Metas, url: string): string {
  const own = parse(url);
  const told = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    metas.get('og:url'),
  ];
  for (const value of told) {
    const canonical = parse(value, own?.href);
    if (
      !canonical ||
      (own && (!sameSite(canonical.href, own.href) || (canonical.pathname === '/' && own.pathname !== '/')))
    )
      continue;
    canonical.hash = '';
    return canonical.href;
  }
  if (!own) return '';
  own.hash = '';
  return own.href;
}
