/**
 * Are two written names spellings of one? Words are paired by sound, short form, initial or one slip of the pen; a
 * word of each that meets none parts them, and the surname has to meet. Distance alone joins nothing.
 */
import { foldWord } from './fold-word';
import { type NameWord, nameWords, type WrittenName } from './name-words';
import { isApart, isShortForm } from './nicknames';
import { isSpelling } from './scripts';
import { slips, soundDistance } from './sound';

export interface SameName {
  same: boolean;
  /** 0 to 1; from .7 on the names are one. */
  score: number;
}

/** Costs of the sounds allowed, as a share of the longer key: Hussein and Hassan lie at .3, Kazemi and Kadhimi at 0. */
const NEAR_SOUND = 0.14;
/** The least that a letter more costs (see sound.ts). */
const LETTER = 0.4;
/** Shorter words have too few letters to forgive one. */
const SLIP_LENGTH = 5;
/** Longer words may have two. */
const LONG_WORD = 9;

type Tie = 'same' | 'sound' | 'short' | 'initial' | 'slip';
const WORTH: Readonly<Record<Tie, number>> = { same: 1, sound: 0.93, short: 0.9, initial: 0.8, slip: 0.75 };

/** A tie that holds by the two words alone; `open` where only a slip of the pen may tie them, null where nothing may. */
type OwnTie = Exclude<Tie, 'slip'> | 'open' | null;

function tieOf(a: NameWord, b: NameWord): OwnTie {
  if (a.bare || b.bare) return bareTie(a, b);
  if (a.initial || b.initial) return initialTie(a, b);
  if (a.key === b.key || a.letters === b.letters) return 'same';
  if (isShortForm(a.key, b.key)) return 'short';
  if (isApart(a.key, b.key)) return null;
  const longer = Math.max(a.key.length, b.key.length);
  const room = longer > 2 ? NEAR_SOUND * longer : 0;
  const isNear =
    LETTER * Math.abs(a.key.length - b.key.length) <= room && soundDistance(a.key, b.key) <= room;
  return isNear ? 'sound' : 'open';
}

/** Of two words without short vowels only alike ones are one: a letter more is another vowel. */
function bareTie(a: NameWord, b: NameWord): 'same' | 'sound' | null {
  if (a.bare && b.bare) return a.key === b.key ? 'same' : null;
  const [bare, full] = a.bare ? [a, b] : [b, a];
  return !full.initial && bare.key.length > 1 && isSpelling(bare.key, full.key, full.letters)
    ? 'sound'
    : null;
}

function initialTie(a: NameWord, b: NameWord): 'same' | 'initial' | null {
  if (a.letters.charAt(0) !== b.letters.charAt(0)) return null;
  return a.initial && b.initial ? 'same' : 'initial';
}

/** `vouched`: how many words of the names already meet. */
function isSlip(a: NameWord, b: NameWord, vouched: number): boolean {
  const shorter = Math.min(a.letters.length, b.letters.length);
  if (vouched < 1 && shorter < LONG_WORD - 2) return false;
  if (shorter < SLIP_LENGTH - (vouched > 1 ? 1 : 0)) return false;
  const allowed = shorter >= LONG_WORD ? 2 : 1;
  return slips(a.letters, b.letters, allowed) <= allowed || slips(a.key, b.key, 1) <= (shorter > 5 ? 1 : 0);
}

interface Pairing {
  ties: { tie: Tie; a: number; b: number }[];
  restA: NameWord[];
  restB: NameWord[];
}

/** Pairs words, the surest ties first: sames before initials before slips, which the others vouch for. */
function pair(a: NameWord[], b: NameWord[]): Pairing {
  const ties: Pairing['ties'] = [];
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const table = a.map((left) => b.map((right) => tieOf(left, right)));
  const isTied = (wanted: Tie, own: OwnTie, left: NameWord, right: NameWord) =>
    wanted === 'slip' ? own === 'open' && isSlip(left, right, ties.length) : own === wanted;
  for (const wanted of Object.keys(WORTH) as Tie[]) {
    a.forEach((left, i) => {
      b.forEach((right, j) => {
        if (usedA.has(i) || usedB.has(j) || !isTied(wanted, table[i]?.[j] ?? null, left, right)) return;
        ties.push({ tie: wanted, a: i, b: j });
        usedA.add(i);
        usedB.add(j);
      });
    });
  }
  return { ties, restA: a.filter((_, i) => !usedA.has(i)), restB: b.filter((_, j) => !usedB.has(j)) };
}

/** Words cut or run together in one of the two: "Plat Ono Vich", "PolPot", "Jong-un". */
function isSameTogether(a: NameWord[], b: NameWord[]): boolean {
  if (a.length === b.length) return false;
  const [x, y] = [a, b].map((words) => foldWord(words.map(({ letters }) => letters).join('')));
  if (!x || !y || Math.min(x.length, y.length) < 6) return x === y;
  return slips(x, y, 1) <= 1 || slips(keysOf(a), keysOf(b), 1) <= 1;
}

const keysOf = (words: NameWord[]): string => words.map(({ key }) => key).join('');

/** Mean worth of the ties, by the length of the longer name. */
function scoreOf({ ties }: Pairing, a: WrittenName, b: WrittenName): number {
  const sum = ties.reduce((total, { tie }) => total + WORTH[tie], 0);
  return (2 * sum) / (a.words.length + b.words.length || 1);
}

/** Too many slips, or nothing but initials and slips, are no evidence. */
function isSure({ ties }: Pairing): boolean {
  const slipped = ties.filter(({ tie }) => tie === 'slip').length;
  return (
    slipped <= Math.max(1, ties.length / 3) && ties.some(({ tie }) => tie !== 'initial' && tie !== 'slip')
  );
}

/** One of them has words beyond the other's: enough must meet, the shorter one's surname among them. */
function isPart(pairing: Pairing, a: WrittenName, b: WrittenName): boolean {
  const full = pairing.ties.filter(({ tie }) => tie !== 'initial').length;
  if (pairing.ties.length >= 2 && full >= 1) return isSure(pairing);
  const short = pairing.restA.length > 0 ? b : a;
  const long = short === a ? b : a;
  const [only] = pairing.ties;
  if (!only || !short.titled || short.words.length !== 1) return false;
  return (short === a ? only.b : only.a) === long.words.length - 1 && only.tie !== 'initial';
}

function areOne(pairing: Pairing, a: WrittenName, b: WrittenName): boolean {
  const { restA, restB, ties } = pairing;
  if (restA.length > 0 && restB.length > 0) return isSameTogether(a.words, b.words);
  if (restA.length > 0 || restB.length > 0) return isPart(pairing, a, b);
  return isSure(pairing) || (ties.length === 1 && ties[0]?.tie === 'slip');
}

export const sameName = (a: string, b: string): SameName => sameWritten(nameWords(a), nameWords(b), a === b);

/** The same of names that were read before; `isOne`: they are written alike to the letter. */
export function sameWritten(left: WrittenName, right: WrittenName, isOne: boolean): SameName {
  if (left.words.length === 0 || right.words.length === 0) return { same: isOne, score: isOne ? 1 : 0 };
  const pairing = pair(left.words, right.words);
  const same = areOne(pairing, left, right);
  const score = scoreOf(pairing, left, right);
  return { same, score: same ? Math.max(0.7, score) : Math.min(0.69, score) };
}
