/** Takes the library out into a file: everything, a part on each line, or some events as a pack. */
import type { Wanted } from '../../components/library/actions';
import type { LibraryPart } from '../../lib/app/library-port';
import type { KnownEvent, Pack, Report } from '../../lib/core/model';
import { packText } from '../../lib/core/packs/short';
import { ok, type Result } from '../../lib/core/result';
import { saveFile } from '../../lib/platform/shell';
import { askAgain } from './ask-again';

const EVENTS_AT_ONCE = 20;
const HEAD = { format: 'variorum-library', version: 1 };

type Told = (events: number) => void;

export async function take(wanted: Wanted, stop: AbortSignal, told: Told): Promise<Result<null>> {
  const today = new Date().toISOString().slice(0, 10);
  const [name, pieces] =
    wanted.what === 'all'
      ? [`variorum-library-${today}.jsonl`, await everything(stop, told)]
      : [`variorum-pack-${today}.json`, await pack(wanted, stop, told)];
  if (!pieces.ok) return pieces;
  if (!stop.aborted) saveFile(name, new Blob(pieces.value, { type: 'application/json' }));
  return ok(null);
}

/** Each piece is a Blob at once, which the browser may keep on disk. */
const piece = (json: unknown): Blob => new Blob([`${JSON.stringify(json)}\n`]);

async function everything(stop: AbortSignal, told: Told): Promise<Result<Blob[]>> {
  const pieces = [piece({ ...HEAD, exported: new Date().toISOString() })];
  let [events, after]: [number, string | null] = [0, null];
  do {
    const answer: Result<{ part: LibraryPart; next: string | null }> = await askAgain('library-export', {
      after,
    });
    if (!answer.ok) return answer;
    pieces.push(piece({ ...HEAD, ...answer.value.part }));
    after = answer.value.next;
    events += answer.value.part.events.length;
    told(events);
  } while (after !== null && !stop.aborted);
  return ok(pieces);
}

async function pack(
  wanted: Wanted & { what: 'pack' },
  stop: AbortSignal,
  told: Told,
): Promise<Result<Blob[]>> {
  let head: Pack | null = null;
  const events: KnownEvent[] = [];
  const reports = new Map<string, Report>();
  for (let from = 0; from < wanted.events.length && !stop.aborted; from += EVENTS_AT_ONCE) {
    const ids = wanted.events.slice(from, from + EVENTS_AT_ONCE);
    const answer = await askAgain('library-pack', { events: ids, texts: wanted.texts });
    if (!answer.ok) return answer;
    head ??= answer.value;
    events.push(...answer.value.events);
    for (const report of answer.value.reports) reports.set(report.id, report);
    told(events.length);
  }
  const title = events.length === 1 ? events[0]?.title : head?.title;
  return ok(
    head
      ? [new Blob([packText({ ...head, title: title ?? '', events, reports: [...reports.values()] })])]
      : [],
  );
}
