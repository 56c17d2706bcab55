/**
 * Where sentences may end in plain text, by the rules of UAX #29 (SB6 to SB11) for the letters and marks of most news in
 * Latin script. Intl.Segmenter answers the same, but takes the first time as long as reading a report of 500 words: it
 * looks up all languages that the browser knows.
 */

/** All that these rules know. */
const PLAIN = /^[\t -~¡©«®°·»¿À-ÿ–—‘’“”…€]*$/;
/** What ends a sentence, with what closes it and spaces behind: nothing is cut within. */
const END = /[.!?]["'()[\]{}«»‘’“”]*[\t ]*/g;
/** A sentence goes on with these. */
const GOES_ON = /[-,:;.!?–—]/;
/** Behind a full stop a small letter is the next letter, whatever marks and figures stand before it. */
const SMALL_AHEAD = /[^A-Za-zÀ-ÖØ-öø-ÿ.!?]*[a-zß-öø-ÿ]/y;
const ABBREVIATED = /[A-Za-zÀ-ÖØ-öø-ÿ]\.[A-ZÀ-ÖØ-Þ]/y;
const DECIMAL = /\.[0-9]/y;

const fits = (expression: RegExp, line: string, at: number): boolean => {
  expression.lastIndex = at;
  return expression.test(line);
};

/** Is a mark at `end`, with all that closes it up to `at`, amid a sentence? */
function isAmid(line: string, end: number, at: number): boolean {
  if (GOES_ON.test(line.charAt(at))) return true;
  if (line.charAt(end) !== '.') return false;
  return (
    fits(SMALL_AHEAD, line, at) || fits(DECIMAL, line, end) || (end > 0 && fits(ABBREVIATED, line, end - 1))
  );
}

/** The line in pieces, without gaps; null where Intl.Segmenter has to tell. */
export function plainBreaks(line: string, language: string): string[] | null {
  if (!PLAIN.test(line) || language.startsWith('el')) return null;
  const pieces: string[] = [];
  let from = 0;
  for (const {
    0: { length },
    index,
  } of line.matchAll(END)) {
    const at = index + length;
    if (at >= line.length || isAmid(line, index, at)) continue;
    pieces.push(line.slice(from, at));
    from = at;
  }
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
}
