/** Sites with a rule of their own: search, add, switch, remove, take away and bring back as a file. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings/schema';
import type { OptionsActions, SiteLine } from '../Options';
import { useWords } from '../words';
import { AddSite } from './AddSite';
import { Part } from './Part';
import { SiteFiles } from './SiteFiles';
import { SiteTable } from './SiteTable';

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
      <SiteTable lines={found} scope={scope} setSite={set} />
      {found.length === 0 && (
        <p class="quiet">{words.t(sites.length === 0 ? 'sites_none' : 'sites_not_found')}</p>
      )}
      <SiteFiles empty={sites.length === 0} actions={actions} />
    </Part>
  );
}
