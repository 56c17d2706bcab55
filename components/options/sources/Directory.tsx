/** The directory of outlets: narrowed by country, language and words, and switched on one by one or all that are left. */
import { useMemo, useState } from 'preact/hooks';
import type { DirectoryOutlet, FeedChoice } from '../../../lib/core/sources/model';
import { byCountry, type CountryGroup, feedsOf, type Narrowed, narrowed } from '../../view/outlet-groups';
import { useWords } from '../../words';
import { Filters } from './Filters';
import type { SourceActions, SourceProps } from './model';
import { OutletLine } from './OutletLine';
import { Said } from './Said';
import { useTask } from './use-task';

/** So many outlets are shown at once, without unfolding their countries. */
const FEW = 30;

export function Directory({ view, actions }: SourceProps) {
  const words = useWords();
  const [by, setBy] = useState<Narrowed>({ text: '', country: '', language: '' });
  // Some are there for their names only.
  const outlets = useMemo(() => (view.outlets ?? []).filter(({ feeds }) => feeds.length > 0), [view.outlets]);
  const found = useMemo(() => narrowed(outlets, by), [outlets, by]);
  const groups = useMemo(() => byCountry(found, words), [found, words]);
  const on = useMemo(
    () => new Set(view.choices.feeds.filter((feed) => feed.on).map(({ url }) => url)),
    [view.choices],
  );
  return (
    <section aria-labelledby="src-outlets">
      <h3 id="src-outlets">{words.t('src_outlets')}</h3>
      <p class="quiet">{words.t('src_outlets_hint')}</p>
      <Filters outlets={outlets} by={by} set={setBy} />
      <AllShown found={found} on={on} most={view.most} chosen={view.choices.feeds} actions={actions} />
      <div class="src-groups">
        {groups.map((group) => (
          <Country key={group.country} group={group} few={found.length <= FEW} on={on} actions={actions} />
        ))}
        {view.outlets && found.length === 0 && <p class="quiet">{words.t('src_none_found')}</p>}
      </div>
    </section>
  );
}

interface AllProps {
  found: DirectoryOutlet[];
  on: Set<string>;
  most: number;
  chosen: FeedChoice[];
  actions: SourceActions;
}

function AllShown({ found, on, most, chosen, actions }: AllProps) {
  const words = useWords();
  const task = useTask();
  const left = found.filter(({ feeds }) => feeds.some(({ url }) => !on.has(url)));
  const feeds = left.flatMap(feedsOf);
  const all = new Set([...chosen, ...feeds].map(({ url }) => url)).size;
  return (
    <div class="buttons">
      <span>{words.count('src_n_outlets', found.length)}</span>
      {left.length > 0 && (
        <button
          type="button"
          class="button quiet"
          data-testid="src-on-all"
          disabled={task.busy || all > most}
          onClick={() => task.run(actions.feedsOn(feeds))}
        >
          {words.count('src_on_all', left.length)}
        </button>
      )}
      {all > most && <span class="quiet">{words.t('src_most', most)}</span>}
      <Said {...task} />
    </div>
  );
}

interface CountryProps {
  group: CountryGroup;
  few: boolean;
  on: Set<string>;
  actions: SourceActions;
}

/** Its outlets are drawn only where they are seen: there are hundreds of them. */
function Country({ group: { name, outlets }, few, on, actions }: CountryProps) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const open = few || unfolded;
  const active = outlets.filter(({ feeds }) => feeds.some(({ url }) => on.has(url))).length;
  return (
    <details
      class="src-group"
      open={open}
      onToggle={(event) => setUnfolded(!few && event.currentTarget.open)}
    >
      <summary>
        <b>{name}</b>{' '}
        <small>
          {words.join([
            words.count('src_n_outlets', outlets.length),
            active > 0 ? words.t('src_n_on', active) : null,
          ])}
        </small>
      </summary>
      {open && (
        <ul class="src-list">
          {outlets.map((outlet) => (
            <OutletLine key={outlet.domain} outlet={outlet} on={on} actions={actions} />
          ))}
        </ul>
      )}
    </details>
  );
}
