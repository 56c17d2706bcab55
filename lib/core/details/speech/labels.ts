/**
 * Speech without a verb: "Name: what is said" in headlines and transcripts, and a quotation with its speaker behind a
 * dash. Only where the label looks like a speaker, so that "Date: …" and "Category: …" cite nobody.
 */

import { ROLES } from '../../names/name-cues';
import { namesIn } from '../../names/names-in';
import { isCapitalized, tokensOf } from '../../text/tokens';
import { lower, type Script, type Stretch, text, textOf } from './script';
import type { Statement } from './statements';

const MAX_LABEL = 7;
const LEAST_SAID = 4;
const BODIES =
  /^(?:police|officials?|report|poll|study|survey|experts?|ministry|government|army|source|sources|witnesses|lawyer|lawyers|court|un|fbi)$/;

/** Labels of lines and of sorts of articles. */
const NO_SPEAKERS =
  /^(?:date|time|latest|category|section|topic|tags?|source|photos?|images?|pictures?|video|updates?|updated|breaking|watch|read|analysis|opinion|exclusive|live|review|letters?|editorial|timeline|explained|interview|location|author|by|published|posted|contact|warning|note|correction|factbox|profile)$/;

const isQuoteMark = (script: Script, at: number): boolean => /^["“«]$/.test(text(script, at));

/** A name, a role, a body; or all in capitals, as transcripts have their speakers. */
function isSpeaker(script: Script, { from, to }: Stretch, isTitle: boolean): boolean {
  if (NO_SPEAKERS.test(lower(script, from)) || NO_SPEAKERS.test(lower(script, to - 1))) return false;
  const label = textOf(script, { from, to })?.text ?? '';
  if (/^\p{Lu}[\p{Lu}.' -]{2,}$/u.test(label) && to - from <= 4) return true;
  if (!isTitle || !isCapitalized(label)) return false;
  if (to - from === 1 && (BODIES.test(lower(script, from)) || ROLES.has(lower(script, from)))) return true;
  const names = namesIn(tokensOf(`${label} said.`), `${label} said.`);
  return (
    names.some(({ type, demonym }) => !demonym && type !== 'place' && type !== 'unknown') ||
    ROLES.has(lower(script, to - 1))
  );
}

function lineEnd(script: Script, from: number): number {
  let to = from + 1;
  while (to < script.tokens.length && !script.lineStart[to]) to++;
  return to;
}

function labelled(script: Script, line: Stretch, isTitle: boolean): Statement | null {
  const from = isQuoteMark(script, line.from) ? line.from + 1 : line.from;
  for (let at = from + 1; at < Math.min(line.to, from + MAX_LABEL); at++) {
    if (text(script, at) !== ':') continue;
    const source = { from, to: at };
    const content = { from: at + 1, to: line.to };
    if (content.to - content.from < LEAST_SAID || !isSpeaker(script, source, isTitle)) return null;
    return { cue: { from: at, to: at + 1 }, source, content };
  }
  return null;
}

/** “…” ― Ann Lee, Ash */
function signed(script: Script, line: Stretch): Statement | null {
  if (!isQuoteMark(script, line.from) && text(script, line.from) !== '”') return null;
  for (let at = line.to - 2; at > Math.max(line.from + LEAST_SAID, line.to - 12); at--) {
    if (!/^[―—–]$/.test(text(script, at)) || !/^["”»]$/.test(text(script, at - 1))) continue;
    if (!isCapitalized(text(script, at + 1))) return null;
    return {
      cue: { from: at, to: at + 1 },
      source: { from: at + 1, to: line.to },
      content: { from: line.from, to: at },
    };
  }
  return null;
}

/** One statement a line at most. */
export function labelsIn(script: Script): Statement[] {
  const statements: Statement[] = [];
  for (let from = 0; from < script.tokens.length; ) {
    const line = { from, to: lineEnd(script, from) };
    const found = labelled(script, line, from === 0) ?? signed(script, line);
    if (found) statements.push(found);
    from = line.to;
  }
  return statements;
}
