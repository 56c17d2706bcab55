/** The event that the reports are about, why it is taken for the article's, and how many accounts of it there are. */

import { reasonsLine } from '../view/reason-words';
import { useReports } from '../view/reports';
import { useWords } from '../words';
import { useActions } from './actions';
import { OpenBeside } from './OpenBeside';
import { OpenInLibrary } from './OpenInLibrary';
import type { ReadyState } from './Ready';
import { TakeAway } from './TakeAway';

export function EventHead({ state }: { state: ReadyState }) {
  const words = useWords();
  const reports = [...useReports().values()];
  const independent = reports.filter(({ copyOf }) => copyOf === null).length;
  const { event } = state;
  return (
    <header class="event">
      <h1 dir="auto">{event.title}</h1>
      <ul class="meta">
        {event.date && (
          <li>
            <time dateTime={event.date}>{words.day(event.date)}</time>
          </li>
        )}
        {event.place && <li dir="auto">{event.place}</li>}
        <li>
          {words.join([words.count('reports', reports.length), words.count('independent', independent)])}
        </li>
        {state.kept !== undefined && <li>{words.t('lib_origin_kept')}</li>}
      </ul>
      <Why state={state} />
      <Attribution />
    </header>
  );
}

/** Of an event that Wikipedia tells of: whose words they are, as their licence asks. */
function Attribution() {
  const words = useWords();
  const entry = [...useReports().values()].find(({ url }) => url?.startsWith(CURRENT_EVENTS));
  if (!entry?.url) return null;
  return (
    <p class="meta" data-testid="attribution">
      <a href={entry.url} target="_blank" rel="noopener noreferrer">
        {words.t('txt_wikipedia')}
      </a>
      <a href={LICENCE} target="_blank" rel="noopener noreferrer license">
        CC BY-SA 4.0
      </a>
    </p>
  );
}
const CURRENT_EVENTS = 'https://en.wikipedia.org/wiki/Portal:Current_events';
const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** A wrong match can be set right where it is seen. What else can be done with the comparison keeps to the same lines. */
function Why({ state }: { state: ReadyState }) {
  const { event, reasons, chosen } = state;
  const words = useWords();
  const { notThisEvent } = useActions();
  return (
    <div class="meta event-why">
      {chosen && <span>{words.t('app_chosen')}</span>}
      {!chosen && reasons.length > 0 && (
        <span data-testid="matched-by">{words.t('app_matched_by', reasonsLine(reasons, words))}</span>
      )}
      {notThisEvent && (
        <button type="button" class="link" data-testid="not-this-event" onClick={notThisEvent}>
          {words.t('app_not_this')}
        </button>
      )}
      <OpenInLibrary event={event.id} />
      <OpenBeside />
      <TakeAway state={state} />
    </div>
  );
}
