/** What is switched on among the sources. */
import type { SourceChoices } from '../../../lib/core/sources/model';
import type { Words } from '../../words';

/** "12 feeds, 1 pack"; '' where nothing is on. */
export function onWords({ feeds, packs, currentEvents }: SourceChoices, words: Words): string {
  const of = (all: { on: boolean }[]): number => all.filter(({ on }) => on).length;
  const parts = [
    of(feeds) > 0 && words.count('src_feeds', of(feeds)),
    of(packs) > 0 && words.count('src_packs', of(packs)),
    currentEvents && words.t('src_wiki'),
  ];
  return words.list(parts.filter((part) => part !== false));
}
