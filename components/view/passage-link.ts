/** Addresses that open another outlet's page at a passage, by a text fragment (`#:~:text=`). */

/** Sentences of up to this many words are named whole, longer ones by their first and last words. */
const WHOLE = 10;
const EDGE = 4;

/** The address with the passage named in it; null for anything that is not a web address. */
export function passageLink(url: string | null, passage: string): string | null {
  const address = webAddress(url);
  if (!address) return null;
  const fragment = textDirective(passage);
  if (fragment === '') return address.href;
  const [own = ''] = address.hash.split(':~:');
  address.hash = `${own}:~:text=${fragment}`;
  return address.href;
}

/** Parses http and https addresses; null for all else (addresses come from outside: no `javascript:`). */
export function webAddress(url: string | null): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

function textDirective(passage: string): string {
  const words = passage.replaceAll('…', ' ').trim().split(/\s+/u).filter(Boolean);
  if (words.length <= WHOLE) return encode(words);
  return `${encode(words.slice(0, EDGE))},${encode(words.slice(-EDGE))}`;
}

/**
 * `-`, `,` and `&` have a meaning in a text directive; the rest is percent-encoded as in any address. Half a sign, which a
 * page's script can leave in a text, has no code.
 */
const encode = (words: string[]): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
