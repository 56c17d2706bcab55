/** Who reports: letter, outlet, when, whose account it is, how much of it was read. Copies stand under their original. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Untold } from '../../lib/app/ports';
import { Icon } from '../parts/Icon';
import { Tag } from '../parts/Tag';
import { Tags } from '../parts/Tags';
import { withCopies } from '../view/copies';
import { webAddress } from '../view/passage-link';
import { type ReportView, useReports } from '../view/reports';
import { timesOf } from '../view/times';
import { useWords, type Words } from '../words';

/** Outlets shown at first: more would push what differs off the first screen. */
const SHOWN = 4;

/** `untold`: those of which only the summary is here; `passed`: how many further ones are not compared. */
export function Outlets({ untold, passed }: { untold: Untold[]; passed: number }) {
  const words = useWords();
  const groups = withCopies([...useReports().values()], ({ here }) => here);
  const [all, setAll] = useState(groups.length <= SHOWN + 2);
  const shown = all ? groups : groups.filter(({ report }, index) => index < SHOWN || report.here);
  const summaries = new Set(untold.map(({ report }) => report));
  const count = groups.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  return (
    <section class="part part-outlets" aria-labelledby="part-outlets">
      <h2 id="part-outlets" class="unseen">
        {words.t('outlets_heading')}
      </h2>
      <ul class="outlets" data-testid="outlets">
        {shown.map(({ report, copies }) => (
          <Fragment key={report.id}>
            <OutletLine report={report} summary={summaries.has(report.id)} />
            <Copies copies={copies} summaries={summaries} />
          </Fragment>
        ))}
      </ul>
      {!all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words.t('show_all', count)}
        </button>
      )}
      {passed > 0 && (
        <p class="quiet" data-testid="passed">
          {words.t('not_compared', count, count + passed)}
        </p>
      )}
    </section>
  );
}

/** Who else printed the same text: one as it is, more of them folded. */
function Copies({ copies, summaries }: { copies: ReportView[]; summaries: Set<string> }) {
  const words = useWords();
  const [open, setOpen] = useState(copies.length < 2);
  return (
    <>
      {copies.length > 1 && (
        <li class="is-copy copies">
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="copy" size={12} />
            {words.count('copies', copies.length)}
          </button>
          <Tags reports={copies.map(({ id }) => id)} />
        </li>
      )}
      {open &&
        copies.map((copy) => <OutletLine key={copy.id} report={copy} summary={summaries.has(copy.id)} />)}
    </>
  );
}

interface Props {
  report: ReportView;
  summary: boolean;
}

function OutletLine({ report, summary }: Props) {
  const words = useWords();
  const original = useReports().get(report.copyOf ?? '');
  const address = webAddress(report.url);
  const name = report.outlet.name || report.outlet.domain;
  return (
    <li class={original ? 'is-copy' : undefined} aria-current={report.here ? 'true' : undefined}>
      <Tag report={report.id} />
      <div class="outlet">
        <span class="outlet-name" dir="auto">
          {address && !report.here ? (
            <a href={address.href} target="_blank" rel="noopener noreferrer" title={report.title}>
              {name}
            </a>
          ) : (
            name
          )}
        </span>
        {report.here && <span class="here">{words.t('this_page')}</span>}
        {original && (
          <span class="copy-of">
            <Icon name="copy" size={12} />
            {words.t('carries_text_of', `${original.letter} (${original.outlet.name})`)}
          </span>
        )}
        <small>{words.join(outletFacts(report, words))}</small>
      </div>
      <Extent report={report} summary={summary} />
    </li>
  );
}

function outletFacts(report: ReportView, words: Words): string[] {
  return [...timesOf(report, words), ...(report.credit ? [words.t('source_credit', report.credit)] : [])];
}

/** How much there is of it, whether all of it was read, and whether its words could be: "not mentioned" means something only then. */
function Extent({ report, summary }: Props) {
  const words = useWords();
  const read = summary ? 'summary' : report.completeness;
  return (
    <span class="extent">
      {report.words > 0 && <span>{words.count('words', report.words)}</span>}
      <span
        class={`read read-${read}`}
        title={words.t(read === 'summary' ? 'txt_summary_hint' : `completeness_${read}_hint`)}
      >
        {words.t(read === 'summary' ? 'txt_summary' : `completeness_${read}`)}
      </span>
      {report.unread && (
        <span class="read read-unread" title={words.t('language_unread_hint')}>
          {words.t('language_unread')}
        </span>
      )}
    </span>
  );
}
