/** Sites that the browser allows now, each of which can be given back. */
import { useState } from 'preact/hooks';
import type { OptionsActions } from '../Options';
import { useWords } from '../words';

/** A permission for a site; `site` is null where it is for every site. */
export interface HeldSite {
  origin: string;
  site: string | null;
}

export function Held({ held, giveBack }: { held: HeldSite[]; giveBack: OptionsActions['giveBack'] }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <h3>{words.t('held_heading')}</h3>
      <ul class="held" data-testid="held">
        <li>{words.t('held_always')}</li>
        {held.length === 0 && <li>{words.t('held_none')}</li>}
        {held.map(({ origin, site }) => {
          const line = site === null ? words.t('held_every') : words.t('held_site', site);
          return (
            <li key={origin}>
              <span>{line}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={words.t('labelled', words.t('held_give'), line)}
                onClick={async () => setFailed(!(await giveBack(origin)))}
              >
                {words.t('held_give')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="refused" role="status">
        {failed && words.t('held_failed')}
      </p>
    </>
  );
}
