/** Hosts that sources need: a feed its own for the list of items, and its outlet's for their texts. */
import type { DirectoryOutlet, FeedChoice, SourceChoices } from './model';

/** Current events come from there. */
export const WIKIPEDIA = 'en.wikipedia.org';

/** Of an address that was checked (`address.ts`). */
export const hostOf = (url: string): string => new URL(url).hostname;

const bothOf = (domain: string): string[] => [domain, `www.${domain}`];

/** Each once. */
export function hostsOf(feeds: FeedChoice[], outlets: DirectoryOutlet[]): string[] {
  const others = new Map(outlets.map((outlet) => [outlet.domain, outlet.others]));
  const hosts = feeds.flatMap(({ url, domain }) => [
    hostOf(url),
    ...[domain, ...(others.get(domain) ?? [])].flatMap(bothOf),
  ]);
  return [...new Set(hosts)].filter((host) => URL.canParse(`https://${host}/`));
}

/** All that what is chosen needs, on or off. */
export const chosenHosts = (
  { feeds, packs, currentEvents }: SourceChoices,
  outlets: DirectoryOutlet[],
): string[] => [
  ...hostsOf(feeds, outlets),
  ...packs.map(({ url }) => hostOf(url)),
  ...(currentEvents ? [WIKIPEDIA] : []),
];

/** Those of `gone` that nothing of what stays needs. */
export function unusedHosts(gone: string[], stays: string[]): string[] {
  const used = new Set(stays);
  return gone.filter((host) => !used.has(host));
}
