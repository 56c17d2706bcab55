/** An outlet of the directory: on or off as a whole, or feed by feed. */
import type { DirectoryFeed, DirectoryOutlet } from '../../../lib/core/sources/model';
import { feedsOf, namesOf, sectionName } from '../../view/outlet-groups';
import { shortAddress } from '../../view/source-words';
import { useWords, type Words } from '../../words';
import type { SourceActions } from './model';
import { Said } from './Said';
import { useTask } from './use-task';

interface Props {
  outlet: DirectoryOutlet;
  /** Addresses of feeds that are on. */
  on: Set<string>;
  actions: SourceActions;
}

export function OutletLine({ outlet, on, actions }: Props) {
  const words = useWords();
  const task = useTask();
  const languageOf = namesOf('language', words);
  const { name, domain, feeds } = outlet;
  const only = feeds.length === 1 ? (feeds[0] ?? null) : null;
  const active = feeds.filter(({ url }) => on.has(url)).length;
  const choose = (some: DirectoryFeed[], wanted: boolean): void => {
    const chosen = feedsOf({ ...outlet, feeds: some });
    void task.run(wanted ? actions.feedsOn(chosen) : actions.feedsOff(chosen.map(({ url }) => url)));
  };
  return (
    <li class="src-line" data-testid={`outlet-${domain}`}>
      <input
        type="checkbox"
        role="switch"
        aria-label={words.join([name, domain])}
        aria-checked={active > 0}
        checked={active > 0}
        disabled={task.busy}
        onChange={(event) => choose(feeds, event.currentTarget.checked)}
      />
      <div>
        <b dir="auto">{name}</b> <small dir="ltr">{shortAddress(only?.url ?? domain)}</small>
        <p class="src-state">
          {words.join([
            languageOf(outlet.language),
            outlet.agency ? words.t('src_agency') : null,
            only && checkedWords(only, words),
            !only && active > 0 ? words.t('src_feeds_on', active, feeds.length) : null,
          ])}
        </p>
        {!only && (
          <details>
            <summary>{words.count('src_feeds', feeds.length)}</summary>
            {feeds.map((feed) => (
              <label key={feed.url} class="src-feed">
                <input
                  type="checkbox"
                  checked={on.has(feed.url)}
                  disabled={task.busy}
                  onChange={(event) => choose([feed], event.currentTarget.checked)}
                />
                <span>
                  {words.join([
                    sectionName(feed.section, words),
                    feed.language === outlet.language ? null : languageOf(feed.language),
                    checkedWords(feed, words),
                  ])}
                  <small dir="ltr">{shortAddress(feed.url)}</small>
                </span>
              </label>
            ))}
          </details>
        )}
        <Said {...task} />
      </div>
    </li>
  );
}

const checkedWords = ({ checked }: DirectoryFeed, words: Words): string =>
  checked ? words.t('src_checked', words.day(checked)) : words.t('src_unchecked');
