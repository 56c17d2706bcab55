/** The stage of the columns that are there, kept in step with scrolling, hovering and layout. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { BesideView } from '../../lib/core/beside/model';
import type { Verdict } from '../../lib/core/model';
import { draw, follow, isLed, light, measure, type Stage, stageIn } from './stage';

/** Where people want less motion, the other columns move once scrolling has come to rest. Milliseconds. */
const REST = 160;

/** Null before the first layout. */
export function useStage(
  root: RefObject<HTMLElement>,
  view: BesideView,
  shown: ReadonlySet<Verdict>,
  together: boolean,
): RefObject<Stage> {
  const stage = useRef<Stage | null>(null);
  const isTogether = useRef(together);
  isTogether.current = together;
  useLayoutEffect(() => {
    if (!root.current) return;
    const made = stageIn(root.current, view);
    stage.current = made;
    const ends = [
      scrolling(made, () => isTogether.current),
      hovering(made, root.current),
      resizing(made, root.current),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [root, view]);
  // Marks move text.
  useEffect(() => {
    if (stage.current) measure(stage.current);
  }, [shown]);
  return stage;
}

type End = () => void;

function scrolling(stage: Stage, isTogether: () => boolean): End {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let leader: number | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    if (leader !== null && isTogether()) follow(stage, leader);
    leader = null;
  };
  const onFrame = (): void => {
    frame = 0;
    if (!calm) go();
    draw(stage);
  };
  const heard = stage.scrollers.map((scroller, column) => {
    const onScroll = (): void => {
      if (isLed(stage, column)) {
        leader = column;
        clearTimeout(timer);
        if (calm) timer = setTimeout(go, REST);
      }
      frame ||= requestAnimationFrame(onFrame);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => scroller.removeEventListener('scroll', onScroll);
  });
  return () => {
    for (const end of heard) end();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** What the pointer or the focus is on lights what tells the same. */
function hovering(stage: Stage, root: HTMLElement): End {
  let last: Element | null = null;
  const onto = (target: EventTarget | null): void => {
    const passage = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
    if (passage === last) return;
    last = passage;
    const column = Number(passage?.closest<HTMLElement>('[data-column]')?.dataset.column ?? -1);
    light(stage, stage.passages[column]?.[Number(passage?.dataset.passage)]?.groups ?? []);
  };
  const on = ({ target }: Event): void => onto(target);
  const off = (): void => onto(null);
  root.addEventListener('pointerover', on);
  root.addEventListener('focusin', on);
  root.addEventListener('pointerleave', off);
  return () => {
    root.removeEventListener('pointerover', on);
    root.removeEventListener('focusin', on);
    root.removeEventListener('pointerleave', off);
  };
}

function resizing(stage: Stage, root: HTMLElement): End {
  let frame = 0;
  const onFrame = (): void => {
    frame = 0;
    measure(stage);
  };
  const watch = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(onFrame);
  });
  for (const element of root.querySelectorAll('.bs-scroll, .bs-text')) watch.observe(element);
  return () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
  };
}
