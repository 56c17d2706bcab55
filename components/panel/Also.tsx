/** Other known events that the article reports; each can be compared instead. */
import type { AlsoEvent } from '../../lib/app/ports';
import type { Reason } from '../../lib/core/library/model';
import type { KnownEvent } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { reasonsLine } from '../view/reason-words';
import { useWords } from '../words';
import { useActions } from './actions';

export function Also({ events, language }: { events: AlsoEvent[]; language: string }) {
  const words = useWords();
  if (events.length === 0) return null;
  return (
    <section class="part part-also" aria-labelledby="part-also" data-testid="also">
      <h2 id="part-also">{words.t('also_heading')}</h2>
      <EventChoice events={events} language={language} />
    </section>
  );
}

interface Choice {
  event: KnownEvent;
  reasons?: Reason[];
  /** Sentences of the article that tell of it. */
  passages?: string[];
}

/** Events to choose from, each with its day and place, and with what speaks for it. */
export function EventChoice({ events, language }: { events: Choice[]; language: string }) {
  const words = useWords();
  const { choose } = useActions();
  return (
    <ul class="event-choice">
      {events.map(({ event, reasons = [], passages = [] }) => (
        <li key={event.id}>
          <button type="button" onClick={() => choose(event.id)}>
            <span dir="auto">{event.title}</span>
            <small>
              {words.join([
                event.date && words.day(event.date),
                event.place,
                words.count('reports', event.reports.length),
              ])}
            </small>
            {reasons.length > 0 && <small>{words.t('app_matched_by', reasonsLine(reasons, words))}</small>}
            <Icon name="go" size={12} />
          </button>
          {passages.map((passage) => (
            <q key={passage} class="sentence" dir="auto" lang={language}>
              {passage}
            </q>
          ))}
        </li>
      ))}
    </ul>
  );
}
