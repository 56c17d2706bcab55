/** The way to more reports: the sources that are on, then, if the person wants it, a search outside. */
import { Rich } from '../parts/Rich';
import { isolated, type Key, useWords } from '../words';
import { useActions } from './actions';
import { type Search, type SourcesView, useSources } from './sources';

/** Whom a search outside asks. */
const OUTSIDE = 'api.gdeltproject.org';

/** `quiet`: there is something else to do first. */
export function FindMore({ quiet = false }: { quiet?: boolean }) {
  const words = useWords();
  const view = useSources();
  const { findMore, openOptions, searchOutside } = useActions();
  if (!view || !findMore) return null;
  return (
    <section class="find-more" data-testid="more">
      {view.on > 0 ? (
        <>
          <button
            type="button"
            class={quiet ? 'button quiet' : 'button'}
            data-testid="find-more"
            disabled={view.more === 'asking'}
            onClick={findMore}
          >
            {words.t('txt_find_more')}
          </button>
          <p class="quiet">{words.count('txt_asks', view.on)}</p>
        </>
      ) : (
        <p class="quiet" data-testid="no-source">
          {words.t('txt_no_source')}{' '}
          <button type="button" class="link" onClick={openOptions}>
            {words.t('txt_choose_sources')}
          </button>
        </p>
      )}
      <Said search={view.more} />
      {searchOutside && <Outside view={view} />}
    </section>
  );
}

/** What is sent, and to whom, stands beside the button that sends it. */
function Outside({ view: { words: sent, outside } }: { view: SourcesView }) {
  const words = useWords();
  const { searchOutside, outsideWords } = useActions();
  return (
    <details class="why outside" onToggle={(event) => event.currentTarget.open && outsideWords?.()}>
      <summary>{words.t('txt_outside')}</summary>
      {sent === null && <p>{words.t('txt_few_words')}</p>}
      {sent && (
        <>
          <p>
            <Rich
              message="txt_sends"
              parts={[<b key="host">{isolated(OUTSIDE)}</b>, <Sent key="sent" words={sent} />]}
            />
          </p>
          <button
            type="button"
            class="button quiet"
            data-testid="search-outside"
            disabled={outside === 'asking'}
            onClick={() => searchOutside?.(sent)}
          >
            {words.t('txt_send')}
          </button>
        </>
      )}
      <Said search={outside} />
    </details>
  );
}

const Sent = ({ words }: { words: string[] }) => (
  <b dir="auto" data-testid="sent">
    {words.join(', ')}
  </b>
);

function Said({ search }: { search: Search }) {
  const words = useWords();
  return (
    <p class="more-said" role="status">
      {search === 'asking' && words.t('txt_asking')}
      {search &&
        typeof search === 'object' &&
        ('problem' in search ? words.t(keyOf(search.problem)) : cameOf(search))}
    </p>
  );
  function cameOf({ came, asked, failed }: Exclude<Search, null | string | { problem: unknown }>): string {
    const none = asked > 0 ? 'txt_none_came' : 'txt_asked_before';
    const told = came > 0 ? words.count('txt_came', came) : words.t(none);
    return failed > 0 ? `${told} ${words.t('txt_no_answer', failed, asked)}` : told;
  }
}

const keyOf = ({ code }: { code: string }): Key => `problem_${code.replaceAll('-', '_')}` as Key;
