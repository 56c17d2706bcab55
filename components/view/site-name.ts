/** What a person types as a site → the host name that rules are kept under. */

/** The host name without `www.`; null where the text names no site. */
export function siteName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[^.\s]+(\.[^.\s]+)+$/.test(host) ? host : null;
}
