/** What is kept of a report as blocks to read: a passage's phrases stand in one, verbatim. */
import type { DigestPassage } from '../model';

const BETWEEN = ' … ';

/** Each phrase once; those that stand in another one of their passage are left out. */
export const digestText = (passages: DigestPassage[]): string[] =>
  passages
    .map(({ details }) => [...new Set(details.map(({ context, text }) => context || text))])
    .map((all) => all.filter((one) => !all.some((other) => other !== one && other.includes(one))))
    .flatMap((phrases) => (phrases.length > 0 ? [phrases.join(BETWEEN)] : []));
