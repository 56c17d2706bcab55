/** All parts that are fuzzed, by name for `npm run fuzz -- --part NAME`. */
import type { Part } from './part';
import { COMPARE } from './parts/compare';
import { FILES } from './parts/files';
import { PAGE } from './parts/page';
import { SOURCES } from './parts/sources';
import { TEXT } from './parts/text';

export const PARTS: readonly Part[] = [...TEXT, ...SOURCES, ...FILES, ...COMPARE, ...PAGE];
