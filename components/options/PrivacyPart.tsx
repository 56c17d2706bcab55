/** What is stored, what is sent and when, in general and as it is now; what the browser allows. */
import type { Totals } from '../../lib/core/library/model';
import type { OptionsActions } from '../Options';
import { fileSize } from '../view/file-size';
import { fromNow } from '../view/source-words';
import { useWords, type Words } from '../words';
import { Held, type HeldSite } from './Held';
import { Part } from './Part';
import type { SourcesView } from './sources/model';
import { onWords } from './sources/on-words';

interface Props {
  library: Totals | null;
  sources: SourcesView | null;
  /** Null until it is known. */
  held: HeldSite[] | null;
  giveBack: OptionsActions['giveBack'];
}

const LINES = ['local', 'sent', 'sources', 'sites', 'kept'] as const;

export function PrivacyPart({ library, sources, held, giveBack }: Props) {
  const words = useWords();
  return (
    <Part id="privacy" heading={words.t('options_privacy')}>
      <ul class="plain">
        {LINES.map((line) => (
          <li key={line}>{words.t(`privacy_${line}`)}</li>
        ))}
      </ul>
      <h3>{words.t('priv_now')}</h3>
      <ul class="plain" data-testid="now">
        {library && <li>{storedWords(library, words)}</li>}
        {sources && <li>{fetchedWords(sources, words)}</li>}
      </ul>
      {held && <Held held={held} giveBack={giveBack} />}
    </Part>
  );
}

const storedWords = ({ events, reports, bytes }: Totals, words: Words): string =>
  words.t(
    'priv_stored',
    words.count('events', events),
    words.count('reports', reports),
    fileSize(bytes, words.language),
  );

/** What is on, and when anything was fetched last, of sources that are on or were. */
function fetchedWords({ choices, states, now }: SourcesView, words: Words): string {
  const on = onWords(choices, words);
  const last = Math.max(0, ...Object.values(states).map(({ tried }) => tried ?? 0));
  if (last === 0) return on === '' ? words.t('priv_nothing') : words.t('priv_not_yet', on);
  const when = fromNow(last, now, words);
  return on === '' ? words.t('priv_no_more', when) : words.t('priv_fetches', on, when);
}
