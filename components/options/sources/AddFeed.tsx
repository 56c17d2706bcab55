/** A feed by its address, or by that of an outlet's site, which names its feeds. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../../lib/core/result';
import { shortAddress } from '../../view/source-words';
import { useWords } from '../../words';
import { AddressForm } from './AddressForm';
import type { FoundFeed, SourceActions } from './model';
import { Said } from './Said';
import { useTask } from './use-task';

export function AddFeed({ actions }: { actions: SourceActions }) {
  const words = useWords();
  const task = useTask();
  const [feeds, setFeeds] = useState<FoundFeed[]>([]);
  const find = async (address: string): Promise<Problem | string> => {
    const found = await actions.find(address);
    setFeeds(found.ok && 'feeds' in found.value ? found.value.feeds : []);
    if (!found.ok) return found.problem;
    return 'taken' in found.value
      ? words.t('src_added', found.value.taken.title)
      : words.count('src_found', found.value.feeds.length);
  };
  const close = (taken: number): void => {
    setFeeds([]);
    actions.forgetFound();
    void task.run(Promise.resolve(taken > 0 ? words.count('src_taken', taken) : null));
  };
  return (
    <>
      <AddressForm
        label={words.t('src_add_feed')}
        button={words.t('src_find')}
        testid="add-feed"
        task={task}
        submit={(address) => task.run(find(address))}
      />
      {feeds.length > 0 && <Choose feeds={feeds} feedsOn={actions.feedsOn} close={close} />}
    </>
  );
}

interface ChooseProps {
  feeds: FoundFeed[];
  feedsOn: SourceActions['feedsOn'];
  /** With how many were taken. */
  close(taken: number): void;
}

/** The first is the one that most want. */
function Choose({ feeds, feedsOn, close }: ChooseProps) {
  const words = useWords();
  const task = useTask();
  const [chosen, setChosen] = useState(new Set(feeds.slice(0, 1).map(({ choice }) => choice.url)));
  const taken = feeds.map(({ choice }) => choice).filter(({ url }) => chosen.has(url));
  const toggle = (url: string): void => {
    const others = [...chosen].filter((one) => one !== url);
    setChosen(new Set(chosen.has(url) ? others : [...others, url]));
  };
  const take = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await task.run(feedsOn(taken))) close(taken.length);
  };
  return (
    <form class="src-found" onSubmit={take}>
      <fieldset>
        <legend>{words.t('src_choose')}</legend>
        {feeds.map(({ label, choice: { url } }) => (
          <label key={url} class="src-feed">
            <input type="checkbox" checked={chosen.has(url)} onChange={() => toggle(url)} />
            <span dir="auto">
              {label || shortAddress(url)} <small dir="ltr">{shortAddress(url)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button" disabled={task.busy || taken.length === 0}>
          {words.t('src_take')}
        </button>
        <button type="button" class="button quiet" onClick={() => close(0)}>
          {words.t('lib_cancel')}
        </button>
      </div>
      <Said {...task} />
    </form>
  );
}
