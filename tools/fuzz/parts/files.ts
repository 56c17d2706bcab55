/** What is read from storage, files and messages: packs, parts of a library, settings, requests, what the reader saw. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readInPage } from '../../../lib/app/in-page';
import { REQUESTS, SEEN_PAGE } from '../../../lib/app/protocol-schema';
import { parsedJson } from '../../../lib/core/json';
import { readLibraryPart } from '../../../lib/core/library/dump';
import { checkPack, readPack } from '../../../lib/core/packs/read';
import { packText } from '../../../lib/core/packs/short';
import { readSettings } from '../../../lib/core/settings/read';
import { settings } from '../corpus';
import { mutatedJson } from '../mutate';
import { alike, headed, hold, type Part } from '../part';
import { LIBRARY_PART, MESSAGES, PACKS, SEEN } from './made';

/** Nothing that is read may reach what all objects share. */
const isUntouched = (): boolean => Object.keys(Object.prototype).length === 0;

function checkPacks(text: string): void {
  const read = readPack(text);
  const json = parsedJson(text);
  if (json !== undefined) hold((checkPack(json).length === 0) === read.ok, 'faults that say something else');
  hold(read.ok || /^[^\n]+$/.test(read.problem.message), 'a failure in more than a line');
  if (!read.ok) return;
  alike(readPack(packText(read.value)), read, 'a pack that is another when it is read again');
  hold(isUntouched(), 'a pack that changes all objects');
}

function checkLibrary(text: string): void {
  const read = readLibraryPart(parsedJson(text));
  if (!read.ok) return;
  alike(
    readLibraryPart(JSON.parse(JSON.stringify(read.value))),
    read,
    'a library that is another when it is read again',
  );
}

function checkSettings(text: string): void {
  const json = parsedJson(text);
  readInPage(json);
  const read = readSettings(json);
  if (!read.ok) return;
  alike(
    readSettings(JSON.parse(JSON.stringify(read.value))),
    read,
    'settings that are others when they are read again',
  );
  hold(isUntouched(), 'settings that change all objects');
}

function checkMessage(input: string): void {
  const [type, text] = headed(input);
  const schema = Object.hasOwn(REQUESTS, type) ? REQUESTS[type as keyof typeof REQUESTS] : v.unknown();
  const read = v.safeParse(schema as v.GenericSchema, parsedJson(text));
  if (read.success)
    hold(v.is(schema as v.GenericSchema, read.output), 'a message that is none the second time');
  hold(isUntouched(), 'a message that changes all objects');
}

function checkSeen(text: string): void {
  const read = v.safeParse(SEEN_PAGE, parsedJson(text));
  if (read.success) hold(v.is(SEEN_PAGE, read.output), 'a page that is none the second time');
}

/** The pack that comes with the extension, with the beginning of each report. */
function bundled(): string {
  const path = join(import.meta.dirname, '../../../public/packs/bundled.json');
  const pack = JSON.parse(readFileSync(path, 'utf8')) as { reports: { passages: unknown[] }[] };
  const reports = pack.reports.map((one) => ({ ...one, passages: one.passages.slice(0, 3) }));
  return JSON.stringify({ ...pack, reports });
}

export const FILES: Part[] = [
  { name: 'packs', core: true, share: 5, inputs: mutatedJson([...PACKS, bundled()]), check: checkPacks },
  { name: 'library', core: true, share: 10, inputs: mutatedJson(LIBRARY_PART), check: checkLibrary },
  { name: 'settings', core: true, share: 40, inputs: mutatedJson(settings()), check: checkSettings },
  { name: 'messages', core: true, share: 40, inputs: MESSAGES, check: checkMessage },
  { name: 'seen-pages', core: true, share: 20, inputs: mutatedJson(SEEN), check: checkSeen },
];
