/** Which difference is shown, and which column where there is room for one; moving to passages and marks. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BesideView } from '../../lib/core/beside/model';
import type { Verdict } from '../../lib/core/model';
import { bring, type Stage } from './stage';
import { stepFrom } from './steps';
import type { Partner } from './ties';

interface Showing {
  /** Findings whose evidence is shown. */
  picked: string[];
  open: number;
  setOpen(column: number): void;
  /** The person picked a mark: the other columns come to where it stands. */
  pick(findings: string[], mark: HTMLElement): void;
  step(steps: string[], by: 1 | -1): void;
  /** To a passage of another column, which comes to the height of the one that leads there. */
  go(partner: Partner, from: HTMLElement): void;
  close(): void;
}

export function useShowing(
  root: RefObject<HTMLElement>,
  stage: RefObject<Stage>,
  view: BesideView,
  shown: ReadonlySet<Verdict>,
  finding: string | null,
): Showing {
  const [picked, setPicked] = useState<string[]>([]);
  const [open, setOpen] = useState(0);

  const pick = useCallback(
    (findings: string[], mark: HTMLElement): void => {
      setPicked(findings);
      const { top } = mark.getBoundingClientRect();
      for (const [column, other] of marksOf(root.current, findings))
        if (!other.closest('.bs-scroll')?.contains(mark)) bringTo(stage, column, other, top);
    },
    [root, stage],
  );
  const go = useCallback(
    ({ column, passage }: Partner, from: HTMLElement): void => {
      const element = stage.current?.elements[column]?.[passage];
      if (!element) return;
      bringTo(stage, column, element, from.closest('[data-passage]')?.getBoundingClientRect().top ?? null);
      setOpen(column);
      focusSoon(element);
    },
    [stage],
  );
  const close = useCallback((): void => setPicked([]), []);
  const show = useCallback(
    (id: string): void => {
      setPicked([id]);
      const marks = [...marksOf(root.current, [id])];
      for (const [column, mark] of marks) bringTo(stage, column, mark, null);
      const [first] = marks;
      if (!first) return;
      setOpen((before) => (marks.some(([column]) => column === before) ? before : first[0]));
      focusSoon(first[1]);
    },
    [root, stage],
  );
  const step = (steps: string[], by: 1 | -1): void => {
    const next = stepFrom(steps, steps.find((one) => picked.includes(one)) ?? null, by);
    if (next) show(next);
  };

  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('.bs-scroll');
    if (finding) show(finding);
    else first?.focus({ preventScroll: true });
  }, [root, finding, show]);
  useEffect(() => {
    for (const mark of root.current?.querySelectorAll<HTMLElement>('[data-findings]') ?? [])
      mark.classList.toggle(
        'is-current',
        findingsOf(mark).some((one) => picked.includes(one)),
      );
  }, [root, picked, view, shown]);
  return { picked, open, setOpen, pick, step, go, close };
}

function bringTo(stage: RefObject<Stage>, column: number, to: Element, height: number | null): void {
  if (stage.current) bring(stage.current, column, to, height);
}

/** Once it is seen: a column that is not cannot have the focus. */
function focusSoon(element: HTMLElement): void {
  requestAnimationFrame(() => {
    element.closest('.bs-column')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    element.focus({ preventScroll: true });
  });
}

const findingsOf = (mark: HTMLElement): string[] => JSON.parse(mark.dataset.findings ?? '[]');

/** The first mark of one of these findings in each column. */
function marksOf(root: HTMLElement | null, findings: string[]): Map<number, HTMLElement> {
  const marks = new Map<number, HTMLElement>();
  for (const mark of root?.querySelectorAll<HTMLElement>('[data-findings]') ?? []) {
    const column = Number(mark.closest<HTMLElement>('[data-column]')?.dataset.column);
    if (!marks.has(column) && findingsOf(mark).some((one) => findings.includes(one))) marks.set(column, mark);
  }
  return marks;
}
