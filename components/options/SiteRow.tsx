/** One site's switches. */
import type { OptionsActions, SiteLine } from '../Options';
import { Icon } from '../parts/Icon';
import { SWITCHES } from '../parts/site-switches';
import { useWords } from '../words';

export function SiteRow({ line, setSite }: { line: SiteLine; setSite: OptionsActions['setSite'] }) {
  const words = useWords();
  const { site, switches } = line;
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr">{site}</bdi>
        {switches.detect && !line.allowed && (
          <button
            type="button"
            class="link"
            aria-label={words.t('labelled', words.t('site_disallowed'), site)}
            onClick={() => setSite(site, { detect: true })}
          >
            {words.t('site_disallowed')}
          </button>
        )}
      </th>
      {SWITCHES.map((name) => (
        <td key={name}>
          <input
            type="checkbox"
            role="switch"
            aria-label={words.t('labelled', words.t(`switch_${name}_short`), site)}
            aria-checked={switches[name]}
            checked={switches[name]}
            disabled={name !== 'detect' && !switches.detect}
            onChange={(event) => setSite(site, { [name]: event.currentTarget.checked })}
          />
        </td>
      ))}
      <td>
        <button
          type="button"
          class="bar-button"
          aria-label={words.t('remove_site', site)}
          title={words.t('remove_site', site)}
          onClick={() => setSite(site, null)}
        >
          <Icon name="close" size={12} />
        </button>
      </td>
    </tr>
  );
}
