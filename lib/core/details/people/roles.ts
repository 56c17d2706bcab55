/** Role nouns that are counted by their countries: "ambassadors from 25 countries" are 25 ambassadors. */
import { COUNTRIES, ROLES } from '../../text/nouns';
import type { Quantity } from '../../text/quantities';
import type { Head } from '../head';
import { type Source, wordAt } from '../source';

/** "ambassadors from 25 countries": the role noun before the number, and where it begins. */
export function roleBefore(source: Source, quantity: Quantity, head: Head): number | null {
  if (!COUNTRIES.has(wordAt(source, head.at))) return null;
  const link = wordAt(source, quantity.from - 1);
  if (!/^(?:of|from|representing|for)$/.test(link)) return null;
  for (let at = quantity.from - 2; at >= quantity.from - 4; at--)
    if (ROLES.has(wordAt(source, at))) return at;
  return null;
}

/** "25 countries' ambassadors": the role noun behind the countries. */
export function roleAfter(source: Source, head: Head): Head | null {
  if (!COUNTRIES.has(wordAt(source, head.at)) || !/^['’]$/.test(wordAt(source, head.to))) return null;
  const at = head.to + 1;
  return ROLES.has(wordAt(source, at)) ? { at, to: at + 1, plural: true } : null;
}
