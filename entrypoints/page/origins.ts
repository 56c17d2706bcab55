/** Match patterns that are asked for. */

export const EVERY_SITE = ['*://*/*'];
/** The site and its subdomains. */
export const originsOf = (site: string): string[] => [`*://*.${site}/*`];
