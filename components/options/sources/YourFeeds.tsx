/** The feeds that were chosen, with how their fetches went; those that failed come first. */
import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import { AddFeed } from './AddFeed';
import { FeedFiles } from './FeedFiles';
import type { SourceProps } from './model';
import { Said } from './Said';
import { SourceLine } from './SourceLine';
import { useTask } from './use-task';

/** Shown before more are asked for. */
const LIMIT = 20;

export function YourFeeds({ view, actions }: SourceProps) {
  const words = useWords();
  const task = useTask();
  const [all, setAll] = useState(false);
  const order = new Intl.Collator(words.language);
  const failed = ({ url, on }: { url: string; on: boolean }): number =>
    on && view.states[`feed:${url}`]?.problem ? 0 : 1;
  const feeds = view.choices.feeds.toSorted(
    (one, two) => failed(one) - failed(two) || order.compare(one.title, two.title),
  );
  const off = feeds.filter(({ on }) => !on);
  return (
    <section aria-labelledby="src-feeds">
      <h3 id="src-feeds">{words.t('src_your_feeds')}</h3>
      {feeds.length === 0 && <p class="quiet">{words.t('src_no_feeds')}</p>}
      <ul class="src-list" data-testid="feeds">
        {feeds.slice(0, all ? feeds.length : LIMIT).map(({ url, title, domain, on }) => (
          <SourceLine
            key={url}
            view={view}
            actions={actions}
            id={`feed:${url}`}
            url={url}
            title={title || domain}
            on={on}
            set={(wanted) =>
              wanted ? actions.feedsOn(feeds.filter((feed) => feed.url === url)) : actions.feedsOff([url])
            }
            remove={() => actions.removeFeeds([url])}
          />
        ))}
      </ul>
      {feeds.length > LIMIT && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.t('show_all', feeds.length)}
        </button>
      )}
      {off.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button quiet"
            data-testid="feeds-on"
            disabled={task.busy}
            onClick={() => task.run(actions.feedsOn(off))}
          >
            {words.count('src_feeds_all_on', off.length)}
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={task.busy}
            onClick={() => task.run(actions.removeFeeds(off.map(({ url }) => url)))}
          >
            {words.count('src_feeds_off_remove', off.length)}
          </button>
          <Said {...task} />
        </div>
      )}
      <AddFeed actions={actions} />
      <FeedFiles empty={feeds.length === 0} actions={actions} />
    </section>
  );
}
