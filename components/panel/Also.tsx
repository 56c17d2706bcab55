/** Other known events that the article reports; each can be compared instead. */
import type { KnownEvent } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { useWords } from '../words';
import { useActions } from './actions';

export function Also({ events }: { events: KnownEvent[] }) {
  const words = useWords();
  if (events.length === 0) return null;
  return (
    <section class="part part-also" aria-labelledby="part-also" data-testid="also">
      <h2 id="part-also">{words.t('also_heading')}</h2>
      <EventChoice events={events} />
    </section>
  );
}

/** Events to choose from, each with its day and place. */
export function EventChoice({ events }: { events: KnownEvent[] }) {
  const words = useWords();
  const { choose } = useActions();
  return (
    <ul class="event-choice">
      {events.map((event) => (
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
            <Icon name="go" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
