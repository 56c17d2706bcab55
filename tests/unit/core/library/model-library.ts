/** A library of ids only, that does what the person says, and keeps the corrections beside it. */
import { type Correcting, correctionsBy } from '../../../../lib/core/library/correcting';
import { aliasesOf, homeOf, mayJoin, type ReportCorrection } from '../../../../lib/core/library/corrections';
import type { Correction } from '../../../../lib/core/library/model';

export interface Step {
  type: Correcting['type'];
  /** Any numbers; they choose among what there is. */
  event: number;
  other: number;
  reports: number[];
}

const at = <T>(items: T[], index: number): T => items[index % items.length] as T;

export function modelOf(reports: number, events: number) {
  const first = new Map(Array.from({ length: reports }, (_, index) => [`r${index}`, `e${index % events}`]));
  const where = new Map(first);
  const kept = new Map<string, Correction>();
  let made = 0;

  const live = (): string[] => [...new Set(where.values())].toSorted();
  const inEvent = (event: string): string[] =>
    [...where].filter(([, one]) => one === event).map(([id]) => id);
  const said = (ids: Iterable<string>): ReportCorrection[] =>
    [...ids].flatMap((id) => {
      const one = kept.get(`report ${id}`);
      return one?.about === 'report' ? [one] : [];
    });
  const aliases = () => aliasesOf([...kept.values()]);

  /** The changes of a step in words, and where their reports go. */
  function read({ type, event, other, reports: chosen }: Step, fresh: string) {
    const from = at(live(), event);
    const ids = [...new Set(chosen.map((index) => at(inEvent(from), index)))];
    const [report] = ids as [string];
    const to = at(live(), other);
    const changes: Record<Step['type'], { change: Correcting; moved: string[]; to: string }> = {
      merge: { change: { type, into: to, event: from } as Correcting, moved: inEvent(from), to },
      split: { change: { type: 'split', event: from, reports: ids, title: '' }, moved: ids, to: fresh },
      move: { change: { type: 'move', reports: ids, from, to }, moved: ids, to },
      apart: { change: { type: 'apart', report, event: from }, moved: [report], to: fresh },
      choose: { change: { type: 'choose', report, event: to }, moved: [report], to },
    };
    return { from, ...changes[type] };
  }

  function change(step: Step): { from: string; to: string } {
    const fresh = `n${made++}`;
    const { from, change: one, moved, to } = read(step, fresh);
    const about = said(new Set([...moved, ...inEvent(from), ...inEvent(to)]));
    const before = { reports: new Map(about.map((each) => [each.id, each])), aliases: aliases() };
    for (const word of correctionsBy(one, { ...before, stored: true, fresh, at: made }))
      kept.set(`${word.about} ${word.id}`, word);
    for (const id of moved) where.set(id, to);
    return { from, to };
  }

  return {
    change,
    where: () => where,
    homes: () =>
      new Map([...first].map(([id, event]) => [id, homeOf(said([id])[0] ?? null, event, aliases())])),
    mayJoin: (one: string, other: string) =>
      mayJoin(one, other, said([...inEvent(one), ...inEvent(other)]), aliases()),
  };
}
