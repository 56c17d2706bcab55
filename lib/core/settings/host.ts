/** Host names as sites: one form for each, and which sites a host belongs to. */

const LABEL = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
const ADDRESS = /^\d+(?:\.\d+){3}$/;
/** Longest name in the domain name system. */
const MAX_HOST = 253;

/** Names in other scripts as the browser writes them (`xn--…`); null where it takes them for no host. */
function asciiOf(host: string): string | null {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}

/** The site that a host is: in small letters, without `www.` and a closing dot; null when it is no host name. */
export function siteOfHost(host: string): string | null {
  if (host.length > MAX_HOST || /[\s/:@?#\\%]/.test(host)) return null;
  const plain = /[^\p{ASCII}]/u.test(host) ? asciiOf(host) : host.toLowerCase();
  const site = plain?.replace(/\.$/, '').replace(/^www\.(?=.)/, '');
  if (!site?.split('.').every((label) => LABEL.test(label))) return null;
  return ADDRESS.test(site) || /[a-z][^.a-z]*$/.test(site) ? site : null;
}

/** Has it no subdomains? So it is with addresses, and with names of one part: a rule for `com` is none for all of it. */
export const standsAlone = (site: string): boolean => ADDRESS.test(site) || !site.includes('.');

/** The site itself, then those that it lies below, nearest first. */
export function sitesAbove(site: string): string[] {
  if (standsAlone(site)) return [site];
  const labels = site.split('.');
  return labels.slice(0, -1).map((_label, index) => labels.slice(index).join('.'));
}
