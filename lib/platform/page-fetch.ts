/** Pages of other sites, fetched once for the person who asked for them: hosts that may be read, and what they answer. */
import browser from 'webextension-polyfill';
import { fail, ok, type ProblemCode, type Result } from '../core/result';
import { publicAddress } from '../core/sources/address';
import { fetchWhole } from './fetch';
import { allowHosts } from './hosts';
import { whileLent } from './lent';

/** In bytes, unzipped. The largest of 400 measured pages had 3.1 MB. */
export const MAX_PAGE = 5_000_000;

export interface FetchedPage {
  bytes: Uint8Array;
  /** As the server declares it; '' where it does not. */
  charset: string;
  /** Where it came from in the end. */
  address: string;
}

export interface HostsWish {
  /** Puts the browser's question. Only in a click. */
  ask: boolean;
  /** What was allowed stays so: the person wants such pages to be fetched without a click from now on. */
  keep: boolean;
}

/**
 * Does work for which pages of these hosts are read; `may` tells which can be. Call it at once in the click. A permission
 * goes again where it was not there before. Of these hosts alone: a permission of the site would switch it on.
 */
export async function withHosts<T>(
  addresses: string[],
  { ask, keep }: HostsWish,
  work: (may: (address: string) => boolean) => Promise<T>,
): Promise<T> {
  const hosts = [...new Set(addresses.flatMap(hostsOf))];
  const held = heldOf(hosts);
  const answer = ask ? allowHosts(hosts) : Promise.resolve(false);
  const before = await held;
  const lent = ask && !keep ? hosts.filter((host) => !before.has(host)) : [];
  const allowed = async (): Promise<T> => {
    const granted = await answer;
    return work((address) => granted || before.has(new URL(address).hostname));
  };
  return lent.length > 0 ? whileLent(lent, answer, allowed) : allowed();
}

/** A site's own host, and many lead from there to its `www.`. */
const SITE = /^[a-z0-9-]+(?:\.[a-z]{2,3})?\.[a-z]{2,20}$/;

function hostsOf(address: string): string[] {
  const { hostname } = new URL(address);
  return SITE.test(hostname) ? [hostname, `www.${hostname}`] : [hostname];
}

/** Those that may be read already. None where the browser does not tell, as in Firefox's docked panel. */
async function heldOf(hosts: string[]): Promise<Set<string>> {
  const isHeld = async (host: string): Promise<boolean> =>
    // What is no host for the browser is not held.
    (await browser.permissions?.contains({ origins: [`*://${host}/*`] }).catch(() => false)) ?? false;
  const held = await Promise.all(hosts.map(isHeld));
  return new Set(hosts.filter((_host, at) => held[at]));
}

/** A page of an address that the person named. Call it at once in the click. */
export async function fetchPage(named: string): Promise<Result<FetchedPage>> {
  const address = publicAddress(named);
  if (address === null) return fail('private-address', 'no public address of the web');
  return withHosts([address], { ask: true, keep: false }, async (may) =>
    may(address) ? getPage(address) : fail('no-permission', `${new URL(address).hostname} may not be read`),
  );
}

const isPage = (type: string): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(type);

/** A page of a host that may be read; one at a time from each host, whoever of us asks. */
export async function getPage(named: string): Promise<Result<FetchedPage>> {
  const address = publicAddress(named);
  if (address === null) return fail('private-address', 'no public address of the web');
  const answer = await fetchWhole({ address, accept: 'text/html', most: MAX_PAGE }, isPage);
  if (!answer.ok) return answer;
  const { status, type, bytes, charset, address: from } = answer.value;
  if (status < 200 || status > 299) return fail(codeOf(status), `the server answered ${status}`);
  if (!isPage(type)) return fail('not-article', `the server sent ${type || 'no type'}, not a page`);
  return ok({ bytes, charset, address: from });
}

/** What a server means by not sending a page. */
const CODES: Record<number, ProblemCode> = {
  401: 'paywall',
  402: 'paywall',
  403: 'refused',
  404: 'gone',
  410: 'gone',
  429: 'busy',
  451: 'refused',
  503: 'busy',
};
const codeOf = (status: number): ProblemCode => CODES[status] ?? 'network';
