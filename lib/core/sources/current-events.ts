/**
 * Wikipedia's page of one day's events: bullets at any depth, and above them the topics that they stand under. What cites
 * a report is an event. Its text is by Wikipedia's authors, under CC BY-SA 4.0.
 */

import * as v from 'valibot';
import { parsedJson } from '../json';
import { fail, ok, type Result } from '../result';
import { publicAddress } from './address';
import { shortened } from './feed/plain';
import type { CitedEvent } from './model';
import { linksIn, plainer, plainLine } from './wikitext';

/** Of an answer, in bytes. A long day has some 40 000. */
export const MAX_DAY = 1_000_000;
const MOST = { events: 200, citations: 10, links: 12, topics: 6, text: 1000, topic: 200, outlet: 80 };

const Answer = v.union([
  v.object({ parse: v.object({ wikitext: v.string() }) }),
  v.object({ error: v.object({ code: v.string() }) }),
]);

/** An address in brackets, and what is shown for it behind a space. */
const CITATION = /\[(https?:\/\/[^[\]\n]+)\]/g;
const BULLET = /^([*#:]+)(.*)$/s;
/** Lines that name what those below have in common: `;Topic`, `'''Topic'''`, `==Topic==`, or with a tag around it. */
const HEADING = /^(?:;|'''|==|<div\b)/;

/** Who is named in a citation, without the brackets, quotes and slants around the name. */
const outletOf = (shown: string): string =>
  plainLine(shown)
    .replace(/["“”()]/g, '')
    .trim()
    .slice(0, MOST.outlet);

function citationsIn(line: string): CitedEvent['citations'] {
  const found = Array.from(line.matchAll(CITATION), ([, inner = '']) => {
    const [address = ''] = inner.split(/\s/, 1);
    return { url: publicAddress(address) ?? '', outlet: outletOf(inner.slice(address.length)) };
  });
  const each = new Map(found.toReversed().map((one) => [one.url, one]));
  return [...each.values()].toReversed().filter(isReport).slice(0, MOST.citations);
}

const isReport = ({ url }: { url: string }): boolean =>
  url !== '' && !/(?:^|\.)(?:wikipedia|wikimedia)\.org$/.test(new URL(url).hostname);

/** Brackets that stood around citations stay behind empty. */
const textOf = (line: string): string =>
  shortened(plainLine(line.replace(CITATION, '').replace(/\([\s,;]*\)/g, '')), MOST.text);

/** Links in citations have brackets of their own, which would end them. */
const unlinked = (line: string): string => line.replace(/\[\[([^[\]|]*\|)?([^[\]]*)\]\](?=[^[\]]*\])/g, '$2');

/** The topics above a bullet of this depth, outermost first. */
class Topics {
  private heading = '';
  private readonly bullets: string[] = [];

  head(text: string): void {
    this.heading = text;
    this.bullets.length = 0;
  }

  /** What stands at this depth from now on; '' for an event, which is no topic of those below it. */
  set(depth: number, text: string): void {
    this.bullets.length = Math.min(this.bullets.length, depth - 1);
    this.bullets[depth - 1] = text.slice(0, MOST.topic);
  }

  above(depth: number): string[] {
    return [this.heading, ...this.bullets.slice(0, depth - 1)].filter(Boolean).slice(0, MOST.topics);
  }
}

function eventsIn(page: string, day: string): CitedEvent[] {
  const topics = new Topics();
  const events: CitedEvent[] = [];
  for (const line of page.split('\n')) {
    const [, { length: depth } = '', bullet = ''] = BULLET.exec(line.trim()) ?? [];
    const body = unlinked(bullet);
    if (depth === 0 && HEADING.test(line.trim())) topics.head(plainLine(line.replace(/[;=]/g, '')));
    if (depth === 0) continue;
    const citations = citationsIn(body);
    const text = textOf(body);
    topics.set(depth, citations.length > 0 ? '' : text);
    if (citations.length === 0 || text === '') continue;
    const links = linksIn(body.replace(CITATION, '')).slice(0, MOST.links);
    events.push({ text, topics: topics.above(depth), day, links, citations });
  }
  return events.slice(0, MOST.events);
}

/** What the service says instead of a page: later (`busy`), or that the day has none yet, which is nothing told. */
function refusal(code: string): Result<CitedEvent[]> {
  if (code === 'missingtitle') return ok([]);
  const isBusy = /ratelimited|maxlag|readonly/.test(code);
  return fail(isBusy ? 'busy' : 'invalid', `Wikipedia has no such page: ${code.slice(0, 60)}`);
}

/** The answer for a day's page (`2026-11-25`), in its order. */
export function readCurrentEvents(bytes: Uint8Array, day: string): Result<CitedEvent[]> {
  if (bytes.length > MAX_DAY) return fail('too-large', `Wikipedia's page has over ${MAX_DAY} bytes.`);
  const answer = v.safeParse(Answer, parsedJson(new TextDecoder().decode(bytes)));
  if (!answer.success) return fail('invalid', 'This is no page of Wikipedia’s current events.');
  const { output } = answer;
  return 'error' in output ? refusal(output.error.code) : ok(eventsIn(plainer(output.parse.wikitext), day));
}
