/** Which addresses may be fetched: public ones over http(s). */

/** Longest address that is kept. */
export const MAX_ADDRESS = 2000;

/** The address in its normal form, without its fragment; null for all that is no public http(s) address. */
export function publicAddress(text: string): string | null {
  const url = text.length <= MAX_ADDRESS && URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (isPrivateHost(url.hostname)) return null;
  url.hash = '';
  // Letters beyond ASCII are written in more.
  return url.href.length <= MAX_ADDRESS ? url.href : null;
}

/** Names that only a local network knows (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa|lan|intranet|corp|home)$/;

/** A host of this machine or its own network, as far as its name or number tells. As `URL` writes hosts. */
function isPrivateHost(host: string): boolean {
  // Names may end in dots.
  const name = host.toLowerCase().split('.').filter(Boolean).join('.');
  if (name.startsWith('[')) return !isPublicV6(name.slice(1, -1));
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return isPrivateV4(name.split('.').map(Number));
  return !name.includes('.') || LOCAL_NAMES.test(name);
}

/** RFC 6890: this network, private, shared, loopback, link-local, documentation, benchmarks, multicast, reserved. */
function isPrivateV4([a = 0, b = 0, c = 0]: number[]): boolean {
  const two = `${a}.${b}`;
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 172 && b >= 16 && b <= 31) ||
    ['169.254', '192.168', '198.18', '198.19'].includes(two) ||
    ['192.0.0', '192.0.2', '198.51.100', '203.0.113'].includes(`${two}.${c}`)
  );
}

/** Global unicast is 2000::/3; 6to4 and NAT64 addresses can hide a private one, and 2001:db8 is documentation's. */
const isPublicV6 = (address: string): boolean =>
  /^[23][0-9a-f]{3}:/.test(address) && !/^(?:2002:|2001:(?:db8|0?:|:))/.test(address);
