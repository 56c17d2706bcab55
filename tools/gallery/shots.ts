/** All pictures. Each surface's are in a file of its own. */
import type { Shot } from './shot';
import { BESIDE } from './shots/beside';
import { IN_PAGE } from './shots/in-page';
import { LIBRARY } from './shots/library';
import { PANEL } from './shots/panel';
import { SETTINGS } from './shots/settings';
import { TAKEAWAY } from './shots/takeaway';

export const SHOTS: Shot[] = [...PANEL, ...SETTINGS, ...LIBRARY, ...IN_PAGE, ...BESIDE, ...TAKEAWAY];
