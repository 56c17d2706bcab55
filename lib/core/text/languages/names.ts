/**
 * Names where capitals tell nothing: in scripts without them, and in German, whose nouns all have one. A title before
 * it, a given name, two nouns in a row, or that the report has named it before.
 */
import { ROLES } from '../../names/name-cues';
import { isNumberWord } from '../numeral';
import { isCapitalized, type Token } from '../tokens';
import { isOwn, OWN } from './emit';
import type { Language } from './language';

/** Stems of the names that a report was found to have. */
export type Known = Set<string>;
/** A report of more names is none; each is looked for at each place of a Chinese text. */
const MAX_KNOWN = 200;
export function learn(known: Known, name: string): void {
  if (known.size < MAX_KNOWN && name.length > 1) known.add(name);
}

const capital = (token: Token): Token => ({ ...token, text: `X${token.text}` });
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ROLES.has(token.lower) || /^(?:king|prince|sheikh|prefect|chancellor)$/.test(token.lower));
/** Stands between a title and the name: the country's adjective, "former". */
const isBetween = (token: Token | undefined): boolean =>
  /^(?:former|the)$/.test(token?.lower ?? '') || token?.known === '';

/** Words that a name without capitals has at most; a third one has the article: "Burham Ahmad al-…". */
const MAX_BARE = 2;
const isArticled = (token: Token): boolean => /^ال/.test(token.text);

/** The end of the name that begins at `from`, to its first word that is translated or has a word glued before it. */
function bareEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + MAX_BARE && isOwn(tokens[to])) to++;
  const next = tokens[to];
  if (to === from + MAX_BARE && next && isOwn(next) && isArticled(next)) to++;
  return to;
}

/** A definite title has a definite adjective: an indefinite word behind it is a name. */
function opensBare(tokens: readonly Token[], at: number, text: string, given: boolean): boolean {
  const token = tokens[at];
  if (!token || !isOwn(token)) return false;
  if (given) return true;
  let before = at - 1;
  while (before > at - 3 && isBetween(tokens[before])) before--;
  const title = tokens[before];
  if (!title || !isTitle(title)) return false;
  const last = text.slice(title.start, title.end).split(/\s+/).at(-1) ?? '';
  return /^(?:ال|ה)/.test(last) && !/^(?:ال|ה)/.test(token.text);
}

function bareNames(tokens: Token[], language: Language, text: string, known: Known): Token[] {
  const out = [...tokens];
  for (let at = 0; at < out.length; at++) {
    const token = out[at];
    if (!token || !isOwn(token)) continue;
    const isGiven =
      language.given.has(token.lower.slice(OWN.length)) || language.given.has(folded(token.text));
    const end = opensBare(out, at, text, isGiven) ? bareEnd(out, at) : known.has(token.lower) ? at + 1 : at;
    for (let i = at; i < end; i++) {
      const word = out[i];
      if (!word) continue;
      if (end - at > 1 || isTitle(out[at - 1])) learn(known, word.lower);
      out[i] = capital(word);
    }
    at = Math.max(at, end - 1);
  }
  return out;
}
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && isOwn(token) && isCapitalized(token.text);
const isAcronym = (token: Token): boolean => /^\p{Lu}{2,}$/u.test(token.text);
const isTie = (tokens: readonly Token[], at: number): boolean =>
  /^(?:-|von|van|de|zu)$/.test(tokens[at]?.text ?? '') && isNoun(tokens[at + 1]);

/** Nouns in a row, tied by hyphens and particles. */
function rowEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < 8) {
    if (isNoun(tokens[to])) to++;
    else if (isTie(tokens, to)) to += 2;
    else break;
  }
  return to;
}
/** Common nouns by their end. */
const COMMON = /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|chen)$/;

function germanNames(tokens: Token[], known: Known): Token[] {
  const out = [...tokens];
  for (let at = 0; at < out.length; ) {
    if (!isNoun(out[at])) {
      at++;
      continue;
    }
    const to = rowEnd(out, at);
    const row = out.slice(at, to).filter(isNoun);
    const [before, only] = [out[at - 1], row[0]];
    const isCounted = before !== undefined && (before.kind === 'number' || isNumberWord(before.lower));
    const isRow = row.length > 1 && !isCounted && !row.some(({ text }) => COMMON.test(text));
    const named = isRow || (only !== undefined && row.length === 1 && (isTitle(before) || isAcronym(only)));
    for (let i = at; i < to; i++) {
      const token = out[i];
      if (!token || !isOwn(token)) continue;
      if (named && (isRow || isTitle(before))) learn(known, token.lower);
      else if (!named && !known.has(token.lower)) out[i] = { ...token, text: token.text.toLowerCase() };
    }
    at = to;
  }
  return out;
}

export function markNames(tokens: Token[], language: Language, text: string, known: Known): Token[] {
  if (language.table.nouns) return germanNames(tokens, known);
  return language.table.bare && language.base !== 'zh' ? bareNames(tokens, language, text, known) : tokens;
}
