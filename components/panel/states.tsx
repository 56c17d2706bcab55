/** The panel's states without a comparison. */
import { useState } from 'preact/hooks';
import type { ArticleHead, PanelState } from '../../lib/app/ports';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { signLines } from '../view/sign-words';
import { type Key, useWords } from '../words';
import { EventChoice } from './Also';
import { useActions } from './actions';
import { FindMore } from './FindMore';
import { OpenInLibrary } from './OpenInLibrary';

type Of<S extends PanelState['state']> = Extract<PanelState, { state: S }>;

/** Shown only after a moment (by the stylesheet), so that a quick answer does not flash. */
export function Looking() {
  const words = useWords();
  return (
    <div class="looking" role="status">
      <h1>{words.t('looking_title')}</h1>
      <p>{words.t('looking_text')}</p>
      <div class="skeleton" aria-hidden="true">
        <i /> <i /> <i />
      </div>
    </div>
  );
}

export function Off({ state }: { state: Of<'off'> }) {
  const words = useWords();
  return (
    <Notice icon="silent" title={words.t('off_title', state.site)} text={words.t('off_text')}>
      <AllowButton site={state.site} label="switch_on" />
      <LookButton label="read_once" quiet />
    </Notice>
  );
}

/** Where the browser does not even tell the site, a click on the toolbar button is the way. */
export function NoPermission({ state: { site } }: { state: Of<'no-permission'> }) {
  const words = useWords();
  const text = site === '' ? words.t('no_permission_click') : words.t('no_permission_text', site);
  return (
    <Notice icon="lock" title={words.t('no_permission_title')} text={text}>
      {site !== '' && <AllowButton site={site} label="allow_site" />}
    </Notice>
  );
}

export function Idle() {
  const words = useWords();
  return (
    <Notice icon="page" title={words.t('idle_title')} text={words.t('idle_text')}>
      <LookButton label="read_page" />
    </Notice>
  );
}

export function NotArticle({ state }: { state: Of<'not-article'> }) {
  const words = useWords();
  const why = signLines(state.reasons, words);
  return (
    <Notice icon="page" title={words.t('not_article_title')} text={words.t('not_article_text')}>
      <LookButton label="read_again" quiet />
      {why.length > 0 && (
        <details class="why">
          <summary>{words.t('why_heading')}</summary>
          <ul>
            {why.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

export function UnknownEvent({ state }: { state: Of<'unknown-event'> }) {
  const words = useWords();
  return (
    <Notice icon="page" title={words.t('unknown_title')} text={words.t('unknown_text')}>
      <ThisArticle article={state.article} />
      <FindMore />
      <KeepButton kept={state.kept} />
    </Notice>
  );
}

export function Undecided({ state }: { state: Of<'undecided'> }) {
  const words = useWords();
  return (
    <Notice icon="unknown" title={words.t('undecided_title')} text={words.t('undecided_text')}>
      <EventChoice events={state.candidates} language={state.article.language} />
    </Notice>
  );
}

export function Alone({ state }: { state: Of<'alone'> }) {
  const words = useWords();
  return (
    <Notice icon="page" title={words.t('alone_title')} text={words.t('alone_text')}>
      <dl class="facts">
        <dt>{words.t('event')}</dt>
        <dd dir="auto">{state.event.title}</dd>
        {state.event.date && <dd>{words.day(state.event.date)}</dd>}
      </dl>
      <FindMore />
      <KeepButton kept={state.kept} />
      {state.also.length > 0 && (
        <>
          <h2>{words.t('also_heading')}</h2>
          <EventChoice events={state.also} language={state.article.language} />
        </>
      )}
    </Notice>
  );
}

export function Failed({ state }: { state: Of<'failed'> }) {
  return (
    <ProblemNotice problem={state.problem}>
      <LookButton label="try_again" />
    </ProblemNotice>
  );
}

function ThisArticle({ article }: { article: ArticleHead }) {
  const words = useWords();
  return (
    <dl class="facts">
      <dt>{words.t('this_article')}</dt>
      <dd dir="auto" lang={article.language}>
        {article.title}
      </dd>
      <dd>
        {words.join([
          article.outlet.name,
          article.published ? words.moment(article.published.iso) : words.t('date_not_given'),
          words.count('words', article.words),
        ])}
      </dd>
      {article.completeness === 'cut' && <dd>{words.t('completeness_cut_hint')}</dd>}
    </dl>
  );
}

function LookButton({ label, quiet = false }: { label: Key; quiet?: boolean }) {
  const words = useWords();
  const { look } = useActions();
  return (
    <button type="button" class={quiet ? 'button quiet' : 'button'} data-testid="look" onClick={look}>
      {words.t(label)}
    </button>
  );
}

function AllowButton({ site, label }: { site: string; label: Key }) {
  const words = useWords();
  const { allow } = useActions();
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="allow"
        onClick={async () => setRefused(!(await allow(site)))}
      >
        {words.t(label, site)}
      </button>
      <p class="refused" role="status">
        {refused && words.t('permission_refused')}
      </p>
    </>
  );
}

function KeepButton({ kept }: { kept: string | undefined }) {
  const words = useWords();
  const { keep } = useActions();
  const [now, setNow] = useState<string | null | undefined>(kept);
  const event = kept ?? now;
  return (
    <>
      <button
        type="button"
        class="button quiet"
        data-testid="keep"
        disabled={!!event}
        onClick={async () => setNow(await keep())}
      >
        {words.t('keep_article')}
      </button>
      <p role="status">
        {words.t(event ? 'kept' : event === null ? 'keep_failed' : 'keep_hint')}{' '}
        {event && <OpenInLibrary event={event} />}
      </p>
    </>
  );
}
