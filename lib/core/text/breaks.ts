/**
 * Where sentences may end in plain text, by the rules of UAX #29 (SB6 to SB11) for the letters and marks of most news in
 * Latin script. Intl.Segmenter answers the same, but takes the first time as long as reading a report of 500 words: it
 * looks up all languages that the browser knows.
 */

/** All that these rules know. */
const PLAIN = /^[\t -~¡-©«¬®-´¶-¹»-ÖØ-öø-ÿ–—‘’“”•…€−]*$/;
/** What ends a sentence, with what closes it and spaces behind: nothing is cut within. */
const END = /[.!?]["'()[\]{}«»‘’“”]*[\t ]*/g;
/** A sentence goes on with these. */
const GOES_ON = /[-,:;.!?–—]/;
/** Behind a full stop a small letter is the next letter, whatever marks and figures stand before it. */
const SMALL_AHEAD = /[^A-Za-zÀ-ÿ.!?]*[a-zß-ÿ]/y;
/** "U.S", "3.5". */
const GLUED = /(?<=[A-Za-zÀ-ÿ])\.[A-ZÀ-Þ]|\.\d/y;

const fits = (expression: RegExp, line: string, at: number): boolean => {
  expression.lastIndex = at;
  return expression.test(line);
};

/** Is a mark at `end`, with all that closes it up to `at`, amid a sentence? */
const isAmid = (line: string, end: number, at: number): boolean =>
  GOES_ON.test(line.charAt(at)) ||
  (line.charAt(end) === '.' && (fits(SMALL_AHEAD, line, at) || fits(GLUED, line, end)));

/** The line in pieces, without gaps; null where Intl.Segmenter has to tell. */
export function plainBreaks(line: string, language: string): string[] | null {
  if (!PLAIN.test(line) || language.startsWith('el')) return null;
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of line.matchAll(END)) {
    const at = index + mark.length;
    if (at < line.length && isAmid(line, index, at)) continue;
    pieces.push(line.slice(from, at));
    from = at;
  }
  return from < line.length ? [...pieces, line.slice(from)] : pieces;
}
