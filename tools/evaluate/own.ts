/**
 * The project's own events with marked details (tests/fixtures/events): figures in the form that the scorer gives. `open`
 * ones are looked at while methods are made; `held` ones are not, and tell whether the methods carry over. In `reworded`
 * ones nothing differs: what is called different there is false.
 */
import { compare } from '../../lib/core/compare/compare';
import { readingOf } from '../../lib/core/reading';
import { markedIn } from './marked';
import { addTo, emptyScore, type Score } from './score';
import type { Figures } from './table';

const FOLDER = 'tests/fixtures/events';
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function figuresOf(part: string, score: Score): Figures {
  const P = share(score.found, score.found + score.alarms);
  const R = share(score.found, score.marked);
  return {
    [`own/${part}: differing details`]: { P, R, F1: share(2 * P * R, P + R), n: score.marked },
    [`own/${part}: differing, shown side by side`]: {
      R: share(score.beside, score.marked),
      n: score.marked,
    },
    [`own/${part}: agreeing details`]: {
      'called-different': share(score.mistaken, score.agreeing),
      found: share(score.agreed, score.agreeing),
      n: score.agreeing,
    },
    [`own/${part}: told by one only`]: { R: share(score.alone, score.lone), n: score.lone },
    [`own/${part}: told by several`]: { 'called-only': share(score.orphaned, score.shared), n: score.shared },
    [`own/${part}: same statement in other words`]: {
      R: share(score.quoted, score.quotes),
      n: score.quotes,
    },
    [`own/${part}: copy or own text`]: { right: share(score.traced, score.reports), n: score.reports },
  };
}

/** Compares all events of a folder and counts what is right and wrong. */
export function scoreOf(folder: string): Score {
  return markedIn(folder).reduce(
    (score, marked) => addTo(score, marked, compare(marked.reports.map(readingOf), null)),
    emptyScore(),
  );
}

/** Near copies are one account and agree on nothing; the others are one report in other words. */
const quietFigures = (score: Score): Figures => ({
  'own/reworded and copied: nothing differs': {
    'false-an-event': share(score.alarms, score.events),
    n: score.events,
  },
});

/** Figures of all parts; the misses of those that may be looked at. */
export function ownFigures(): { figures: Figures; misses: string[] } {
  const [open, held, quiet] = ['open', 'held', 'reworded'].map((part) => scoreOf(`${FOLDER}/${part}`));
  if (!open || !held || !quiet) return { figures: {}, misses: [] };
  return {
    figures: { ...figuresOf('open', open), ...figuresOf('held', held), ...quietFigures(quiet) },
    misses: [...open.misses, ...quiet.misses.filter((miss) => /ALARM|UNLISTED|COPY/.test(miss))],
  };
}
