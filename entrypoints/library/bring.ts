/** Brings a file into the library part by part: a pack, or an exported library a line at a time. */
import type { Amount, Brought } from '../../components/library/actions';
import { linesIn, type PackPart, placeIn, splitPack } from '../../lib/core/library/transfer';
import { fail, ok, type Problem, type Result } from '../../lib/core/result';
import { askAgain } from './ask-again';

/** Read at a time, in bytes. */
const CHUNK = 1_000_000;
/** Of a line, in UTF-16 units: what a message between our pages may hold. */
const MAX_LINE = 30_000_000;
/** Of a pack, in bytes. */
const MAX_PACK = 200_000_000;
const EVENTS_AT_ONCE = 50;

type Told = (share: number, brought: Amount) => void;

export async function bring(file: File, stop: AbortSignal, told: Told): Promise<Brought> {
  const come: Brought = { events: 0, reports: 0, stopped: null };
  const take = async (part: unknown, share: number): Promise<Problem | null> => {
    const answer = await askAgain('library-import', { part });
    if (!answer.ok) return answer.problem;
    come.events += answer.value.events;
    come.reports += answer.value.reports;
    told(share, { events: come.events, reports: come.reports });
    return null;
  };
  try {
    come.stopped = (await isLibrary(file)) ? await byLine(file, stop, take) : await byPart(file, stop, take);
  } catch (error) {
    come.stopped = { place: '', problem: { code: 'unreadable', message: String(error).slice(0, 300) } };
  }
  return come;
}

type Take = (part: unknown, share: number) => Promise<Problem | null>;

/** Its first line tells. */
async function isLibrary(file: File): Promise<boolean> {
  const [line = ''] = (await file.slice(0, 1000).text()).split('\n');
  return /^\s*\{\s*"format"\s*:\s*"variorum-library"/.test(line.replace(/^\ufeff/, ''));
}

/** The first line is a head, which has nothing to take in. */
async function byLine(file: File, stop: AbortSignal, take: Take): Promise<Brought['stopped']> {
  let [number, at] = [0, 0];
  const chunks = chunksOf(file, (read) => {
    at = read;
  });
  for await (const line of linesIn(chunks, MAX_LINE)) {
    number += 1;
    if (stop.aborted) return null;
    if (line?.trim() === '') continue;
    const part = line === null ? fail('too-large', `line ${number} is too long`) : parsed(line);
    const isHead = part.ok && number === 1 && !('events' in (part.value as object));
    const problem = part.ok ? !isHead && (await take(part.value, at / file.size)) : part.problem;
    if (problem) return { place: number, problem };
  }
  return null;
}

async function byPart(file: File, stop: AbortSignal, take: Take): Promise<Brought['stopped']> {
  if (file.size > MAX_PACK)
    return { place: '', problem: { code: 'too-large', message: `larger than ${MAX_PACK / 1e6} MB` } };
  const json = parsed(await file.text());
  if (!json.ok) return { place: '', problem: json.problem };
  const parts = splitPack(json.value, EVENTS_AT_ONCE);
  for (const [index, part] of parts.entries()) {
    if (stop.aborted) return null;
    const problem = await take(part.pack, (index + 1) / parts.length);
    if (problem) return placed(problem, part);
  }
  return null;
}

/** The problem with its place in the whole file. */
function placed(problem: Problem, { placeOf }: PackPart): Brought['stopped'] {
  const place = placeIn(problem.message);
  return {
    place: placeOf(place),
    problem: { ...problem, message: placeOf(place) + problem.message.slice(place.length) },
  };
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail('invalid', String(error).slice(0, 300));
  }
}

async function* chunksOf(file: File, told: (read: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += CHUNK) {
    told(Math.min(at + CHUNK, file.size));
    yield decoder.decode(await file.slice(at, at + CHUNK).arrayBuffer(), { stream: true });
  }
  yield decoder.decode();
}
