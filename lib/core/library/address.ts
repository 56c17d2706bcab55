/** Addresses of articles: two that differ only in what says where the reader came from are one. */

/** Parameters that say where a reader came from, or how they read, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|_x_tr_\w+|at_\w+|mc_[ce]id|gu?ce_\w+|__twitter_impression|_ga|amp|cmp(?:id)?|(?:fb|g|y|dc|msc?l)clid|msclkid|igsh(?:id)?|guccounter|ocid|outputtype|ref(?:_src|_url|errer)?|smid|smtyp|spm|sref|srsltid|traffic_source|wt_(?:mc|zmc)|xtor)$/i;

/** Takes such parameters out. Firefox lets nobody walk through them in a page but by `forEach`. */
export function untrack(url: URL): void {
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
}

/** Without scheme, `www.`, fragment, tracking parameters and a slash at the end. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  untrack(url);
  return url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') + url.search;
}
