/**
 * The project's own events with marked details (tests/fixtures/events): figures in the form that the scorer gives. `open`
 * ones are looked at while methods are made; `held` ones are not, and tell whether the methods carry over.
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

/** Figures of both parts; the misses of the open one only. */
export function ownFigures(): { figures: Figures; misses: string[] } {
  const open = scoreOf(`${FOLDER}/open`);
  const held = scoreOf(`${FOLDER}/held`);
  return { figures: { ...figuresOf('open', open), ...figuresOf('held', held) }, misses: open.misses };
}
