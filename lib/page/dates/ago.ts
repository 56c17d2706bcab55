/** "3 hours ago", "gestern", "منذ ساعتين": times that are told from when the page was retrieved. */
import { plainDigits } from './digits';

type Unit = 'minute' | 'hour' | 'day' | 'week';
const DAY = 86_400_000;
const UNITS: [unit: Unit, length: number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', DAY],
  ['week', 604_800_000],
];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Longer texts are no stamps. */
export const MAX_AGO = 80;
/** Intl's word is told in two ways: one of them stands for both. */
const fold = (text: string): string =>
  plainDigits(text)
    .toLowerCase()
    .replace(/منذ/g, 'قبل')
    .replace(/ (واحدة|واحد)/g, '')
    .replace(/[.\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ');

type Ago = { ms: number; isDays: boolean };

/** By language: made once, since each takes the browser a tenth of a millisecond and more. */
const formats = new Map<string, Intl.RelativeTimeFormat[]>();

function formatsOf(language: string): Intl.RelativeTimeFormat[] {
  const made =
    formats.get(language) ??
    STYLES.flatMap((style) =>
      (['auto', 'always'] as const).map(
        (numeric) => new Intl.RelativeTimeFormat(language, { style, numeric }),
      ),
    );
  formats.set(language, made);
  return made;
}

/** What the language says for so much, in words of its own ("yesterday") and in numbers. */
function phrases(language: string, amount: number, unit: Unit): string[] {
  const said = formatsOf(language).map((format) => fold(format.format(-amount, unit)));
  return said.filter((phrase) => /\p{L}\p{L}|[\p{sc=Han}\p{sc=Hangul}]/u.test(phrase));
}

/** Instead of tables of words: each amount that the text has is said in the language, and looked for in the text. */
function agoIn(text: string, language: string, amounts: number[]): Ago | null {
  for (const amount of amounts) {
    const said = UNITS.find(([unit]) =>
      phrases(language, amount, unit).some((phrase) => text.includes(phrase)),
    );
    if (said) return { ms: amount * said[1], isDays: said[1] >= DAY };
  }
  return null;
}

/** ISO instant to the minute, or day where only days are told; null where the text tells no such time. */
export function timeAgo(text: string, language: string, retrieved: number): string | null {
  if (text.length > MAX_AGO) return null;
  const folded = fold(text);
  const amounts = [...(folded.match(/\d{1,2}/g) ?? []).slice(0, 3).map(Number), 1, 2];
  for (const tag of [language, 'en']) {
    try {
      const ago = agoIn(folded, tag, amounts);
      const iso = ago && new Date(retrieved - ago.ms).toISOString();
      if (ago && iso) return ago.isDays ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
    } catch {}
  }
  return null;
}
