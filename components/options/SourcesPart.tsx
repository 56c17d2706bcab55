/** Where other outlets' reports come from: what is fetched is chosen here, and everything is off at first. */
import { useWords } from '../words';
import { Part } from './Part';
import { Directory } from './sources/Directory';
import type { SourceProps } from './sources/model';
import { CurrentEvents, Texts } from './sources/Others';
import { onWords } from './sources/on-words';
import { Packs } from './sources/Packs';
import { Said } from './sources/Said';
import { useTask } from './sources/use-task';
import { YourFeeds } from './sources/YourFeeds';

/** How often a feed and a pack are asked at most, as `lib/core/sources/schedule.ts` holds it. */
const FEED_MINUTES = 15;
const PACK_HOURS = 6;
const LINES = ['often', 'whole', 'unsaid'] as const;

export function SourcesPart(props: SourceProps) {
  const words = useWords();
  const task = useTask();
  const { view, actions } = props;
  const on = onWords(view.choices, words);
  return (
    <Part id="sources" heading={words.t('options_sources')}>
      <p>{words.t('src_intro')}</p>
      <ul class="plain">
        {LINES.map((line) => (
          <li key={line}>{words.t(`src_intro_${line}`, FEED_MINUTES, PACK_HOURS)}</li>
        ))}
      </ul>
      <div class="buttons" data-testid="sources-on">
        <b>{on === '' ? words.t('src_nothing_on') : words.t('src_on_now', on)}</b>
        {on !== '' && (
          <button
            type="button"
            class="button quiet"
            data-testid="sources-off"
            disabled={task.busy}
            onClick={() => task.run(actions.allOff())}
          >
            {words.t('src_all_off')}
          </button>
        )}
        <Said {...task} />
      </div>
      {view.full && (
        <p class="refused" role="status" data-testid="sources-full">
          {words.t('src_full')}
        </p>
      )}
      <div class="sources">
        <YourFeeds {...props} />
        <Directory {...props} />
        <CurrentEvents {...props} />
        <Packs {...props} />
        <Texts {...props} />
      </div>
    </Part>
  );
}
