/** All pictures. Each surface's are in a file of its own. */
import type { Shot } from './shot';
import { LIBRARY } from './shots/library';
import { PANEL } from './shots/panel';
import { SETTINGS } from './shots/settings';

export const SHOTS: Shot[] = [...PANEL, ...SETTINGS, ...LIBRARY];
