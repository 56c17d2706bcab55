/** Our scripts in a tab's page, reader and presence: injected where they are wanted and not yet, asked, answers checked. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PagePort, PageView } from '../app/ports';
import type { ReaderMessage, ReaderProtocol } from '../app/protocol';
import { placeOf, SEEN_PAGE } from '../app/protocol-schema';
import { fail, ok, type ProblemCode, type Result } from '../core/result';
import { isRecord } from './wire';

/** A page that answers later than this is given up, in milliseconds. */
const PATIENCE = 20_000;

/** Undefined where none of our scripts answers. */
async function send<T extends ReaderMessage>(
  tab: number,
  reader: T,
  request: ReaderProtocol[T]['request'],
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, { reader, request }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** What browsers say when a script may not run, and what that means. */
const REFUSALS: [RegExp, ProblemCode][] = [
  [
    /no tab with id|invalid tab id|no frame with id|tab was closed|frame (?:with id \d{1,12} )?was removed/i,
    'page-gone',
  ],
  [
    /error page|cannot access contents|missing host permission|cannot be scripted|extension manifest/i,
    'no-permission',
  ],
];

/** In this order: the detector then knows that it is the reader that wants it (entrypoints/reader.ts). */
const READER = ['reader.js', 'detector.js'];
const PRESENCE = ['presence.js'];

async function inject(tab: number, files: string[]): Promise<Result<void>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return ok(undefined);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return fail(REFUSALS.find(([pattern]) => pattern.test(said))?.[1] ?? 'unknown', said);
  }
}

/** Only reading brings the reader into a page. */
async function askToRead(tab: number): Promise<Result<unknown>> {
  const first = await send(tab, 'read', {});
  if (first !== undefined) return ok(first);
  const injected = await inject(tab, READER);
  return injected.ok ? answered(await send(tab, 'read', {})) : injected;
}

/**
 * Something to show brings the presence into a page, and only where a reader is: whatever is shown is of a page that was
 * read. Undefined where it cannot be there.
 */
async function askToShow<T extends 'show' | 'jump'>(
  tab: number,
  what: T,
  request: ReaderProtocol[T]['request'],
): Promise<unknown> {
  const first = await send(tab, what, request);
  if (first !== undefined || (await readerPort.address(tab)) === null) return first;
  return (await inject(tab, PRESENCE)).ok ? send(tab, what, request) : undefined;
}

const isNothing = (view: PageView | null): boolean =>
  !view || !(view.chip || view.dock || view.marks.length > 0);

const answered = (answer: unknown): Result<unknown> =>
  answer === undefined ? fail('page-gone', 'The page did not answer.') : ok(answer);

function inTime<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  const late = new Promise<Result<T>>((resolve) => {
    setTimeout(() => resolve(fail('too-slow', `The page did not answer in ${PATIENCE / 1000} s.`)), PATIENCE);
  });
  return Promise.race([answer, late]);
}

export const readerPort: PagePort = {
  async read(tab) {
    const answer = await inTime(askToRead(tab));
    if (!answer.ok) return answer;
    const read = v.safeParse(SEEN_PAGE, answer.value);
    return read.success ? ok(read.output) : fail('invalid', placeOf(read.issues));
  },
  async address(tab) {
    const answer = await send(tab, 'address', {});
    return typeof answer === 'string' ? answer : null;
  },
  async show(tab, view) {
    await (isNothing(view) ? send : askToShow)(tab, 'show', { view, tab });
  },
  async jump(tab, mark) {
    const answer = answered(await askToShow(tab, 'jump', { mark }));
    if (!answer.ok) return answer;
    return ok({ found: isRecord(answer.value) && answer.value.found === true });
  },
  async undock(tab) {
    await send(tab, 'undock', {});
  },
};
