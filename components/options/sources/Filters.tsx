/** What narrows the directory: words, a country, a language. */
import { useMemo } from 'preact/hooks';
import type { DirectoryOutlet } from '../../../lib/core/sources/model';
import { type Narrowed, options, plainLanguage } from '../../view/outlet-groups';
import { useWords } from '../../words';

interface Props {
  outlets: DirectoryOutlet[];
  by: Narrowed;
  set(by: Narrowed): void;
}

export function Filters({ outlets, by, set }: Props) {
  const words = useWords();
  const lists = useMemo(
    () => ({
      country: options(
        outlets.map(({ country }) => country),
        'region',
        words,
      ),
      language: options(
        outlets.map(({ language }) => plainLanguage(language)),
        'language',
        words,
      ),
    }),
    [outlets, words],
  );
  return (
    <div class="src-filters">
      <input
        type="search"
        class="field"
        aria-label={words.t('src_search')}
        placeholder={words.t('src_search')}
        value={by.text}
        data-testid="src-search"
        onInput={(event) => set({ ...by, text: event.currentTarget.value })}
      />
      {(['country', 'language'] as const).map((name) => (
        <select
          key={name}
          aria-label={words.t(`src_${name}`)}
          value={by[name]}
          data-testid={`src-${name}`}
          onChange={(event) => set({ ...by, [name]: event.currentTarget.value })}
        >
          <option value="">{words.t(`src_any_${name}`)}</option>
          {lists[name].map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}
