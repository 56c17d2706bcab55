/** Addresses of articles: two that differ only in what says where the reader came from are one. */

/** Parameters that say where a reader came from, not what is shown. */
const TRACKING = /^(utm_\w+|fbclid|gclid|ref|cmpid|ocid|smid)$/i;

/** Without scheme, `www.`, fragment, tracking parameters and a slash at the end. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') + url.search;
}
