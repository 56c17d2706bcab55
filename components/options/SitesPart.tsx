/** The sites table: search, add, switch, remove, take away and bring back as a file. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings/schema';
import type { OptionsActions, SiteLine } from '../Options';
import { SWITCHES } from '../parts/site-switches';
import { siteName } from '../view/site-name';
import { useWords } from '../words';
import { Part } from './Part';
import { SiteFiles } from './SiteFiles';
import { SiteRow } from './SiteRow';

/** Under this many sites a search box is only in the way. */
const WORTH_SEARCHING = 8;

interface Props {
  sites: SiteLine[];
  scope: Settings['scope'];
  actions: OptionsActions;
}

export function SitesPart({ sites, scope, actions }: Props) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const [refused, setRefused] = useState(false);
  const found = sites.filter(({ site }) => site.includes(sought.trim().toLowerCase()));
  const set: OptionsActions['setSite'] = async (site, switches) => {
    const done = await actions.setSite(site, switches);
    setRefused(!done);
    return done;
  };
  return (
    <Part id="sites" heading={words.t('options_sites')}>
      <p>{words.t(`sites_hint_${scope}`)}</p>
      <AddSite onAdd={(site) => set(site, { detect: true })} />
      <p class="refused" role="status">
        {refused && words.t('permission_refused')}
      </p>
      {sites.length >= WORTH_SEARCHING && (
        <input
          type="search"
          class="field"
          aria-label={words.t('sites_search')}
          placeholder={words.t('sites_search')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {sites.length === 0 ? (
        <p class="quiet">{words.t('sites_none')}</p>
      ) : (
        <div class="table-scroll">
          <table class="sites" data-testid="sites">
            <thead>
              <tr>
                <th scope="col">{words.t('site')}</th>
                {SWITCHES.map((name) => (
                  <th key={name} scope="col" title={words.t(`switch_${name}_hint`)}>
                    {words.t(`switch_${name}_short`)}
                  </th>
                ))}
                <th scope="col">
                  <span class="unseen">{words.t('remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((line) => (
                <SiteRow key={line.site} line={line} setSite={set} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sites.length > 0 && found.length === 0 && <p class="quiet">{words.t('sites_not_found')}</p>}
      <SiteFiles empty={sites.length === 0} actions={actions} />
    </Part>
  );
}

function AddSite({ onAdd }: { onAdd(site: string): Promise<boolean> }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const site = siteName(typed);
    setWrong(site === null);
    if (site && (await onAdd(site))) setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <input
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-label={words.t('site_to_add')}
        aria-invalid={wrong}
        aria-describedby="site-wrong"
        placeholder="news.example"
        value={typed}
        data-testid="add-site"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.t('add')}
      </button>
      <p id="site-wrong" class="refused" role="status">
        {wrong && words.t('site_wrong')}
      </p>
    </form>
  );
}
