/** Match patterns that are asked for. */
import { EVERY_SITE as EVERY } from '../../lib/core/settings/origins';

export const EVERY_SITE = [EVERY];
/** The site and its subdomains. */
export const originsOf = (site: string): string[] => [`*://*.${site}/*`];
