/** A page's address as settings and the panel name it. */

/** The host name without `www.`; null for addresses that are not of the web. */
export function siteOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/^www\./, '') : null;
}

/** The same page, whatever place in it the address names. */
export const withoutFragment = (address: string): string => address.split('#')[0] ?? address;
