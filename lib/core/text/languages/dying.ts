/** "Murieron 12 personas" and "12 personas murieron": English says "killed 12" and "12 died". */
import { isNumberWord } from '../numeral';
import type { Token } from '../tokens';

const MARKER = 'died_';
/** Stand between the verb and the number. */
const BOUNDS = new Set('at least more than about nearly up to less a an'.split(' '));
const MAX_BOUND = 3;
const isNumeric = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || isNumberWord(token.lower) || token.lower === 'dozens');

/** Does a number of people follow, and no day of a month? */
function countsNext(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + MAX_BOUND && BOUNDS.has(tokens[next]?.lower ?? '')) next++;
  if (!isNumeric(tokens[next])) return false;
  const after = tokens.slice(next + 1, next + 3);
  return !after.some(({ text }) => MONTH.test(text));
}
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

export const dying = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    if (token.lower !== MARKER) return token;
    const lower = countsNext(tokens, at) ? 'killed' : 'died';
    return { ...token, lower, text: lower };
  });
