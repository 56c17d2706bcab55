/** How surely two reports tell one event: the odds of either being about an event that is known by the other alone. */
import type { Gist } from './gist';
import { isShort, judgeAll } from './match';
import { type Subject, subjectOf } from './nearness';
import { profileOfGists } from './profile';

/** Odds beyond these say nothing more: an agency's text in two papers must not speak for all the others. */
const LEAST = -3.5;
const MOST = 4;
/** Two reports by themselves have no rival to be nearer than, which speaks for most whole texts that are matched. */
const UNRIVALLED = 0.5;

/** Odds between gists, by both; kept as long as both are. */
const MADE = new WeakMap<Gist, WeakMap<Gist, number>>();

/** Links of some reports, each made ready for comparing once. */
export class Links {
  readonly #subjects = new Map<Gist, Subject>();

  /** The odds as a logarithm, between -3.5 and 4; the same whichever of the two comes first. */
  of(one: Gist, other: Gist): number {
    const [first, second] = one.report < other.report ? [one, other] : [other, one];
    const made = MADE.get(first) ?? new WeakMap<Gist, number>();
    MADE.set(first, made);
    const odds = made.get(second) ?? (this.#odds(first, second) + this.#odds(second, first)) / 2;
    made.set(second, odds);
    return odds;
  }

  /** The mean over all pairs of the two lists. */
  mean(some: Gist[], others: Gist[]): number {
    let sum = 0;
    for (const one of some) for (const other of others) sum += this.of(one, other);
    return sum / (some.length * others.length);
  }

  #odds(first: Gist, second: Gist): number {
    const subject = this.#subjects.get(first) ?? subjectOf(first);
    this.#subjects.set(first, subject);
    const [judged] = judgeAll(subject, [profileOfGists({ id: '', date: null }, [second])]);
    const more = isShort(first) || isShort(second) ? 0 : UNRIVALLED;
    return Math.max(LEAST, Math.min(MOST, (judged?.odds ?? LEAST) + more));
  }
}
