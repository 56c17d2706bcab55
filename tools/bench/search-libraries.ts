/** Search libraries as others would match with them: an event is a document, the article is the query. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Gist } from '../../lib/core/events/gist';

/** Documents by number, found by number: the likeliest first. */
export interface Engine {
  name: string;
  add(number: number, text: string): void;
  find(text: string, limit: number): number[];
}

/** The words of a report, as both sides have them: hashes, in letters. */
export const wordsOf = ({ keys }: Gist): string => [...keys].map((key) => key.toString(36)).join(' ');

const split = (text: string): string[] => text.split(' ');

function minisearch(): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: split,
    processTerm: (term) => term,
  });
  return {
    name: 'minisearch',
    add: (id, text) => index.add({ id, text }),
    find: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
  };
}

/** `suggest`: documents that lack some of the words are found as well, or nothing would be. */
function flexsearch(): Engine {
  const index = new Index({ tokenize: 'strict', encode: split });
  return {
    name: 'flexsearch',
    add: (id, text) => void index.add(id, text),
    find: (text, limit) => index.search(text, { limit, suggest: true }).map(Number),
  };
}

export const ENGINES = [minisearch, flexsearch];
