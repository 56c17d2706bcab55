/** The event that the reports are about, and how many independent accounts of it there are. */
import type { KnownEvent } from '../../lib/core/model';
import { useReports } from '../view/reports';
import { useWords } from '../words';

export function EventHead({ event }: { event: KnownEvent }) {
  const words = useWords();
  const reports = [...useReports().values()];
  const independent = reports.filter(({ copyOf }) => copyOf === null).length;
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
      </ul>
    </header>
  );
}
