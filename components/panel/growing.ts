/** Comparisons are drawn in steps, so that the first findings are seen at once and no frame is late. */
import { useEffect, useState } from 'preact/hooks';

/** Cards that are drawn with the first frame (the next ones lie below the window), and with each that follows. */
const FIRST = 1;
const MORE = 6;
/** So many are drawn at once: a further frame is not worth it. */
const FEW = 2;

/** Behind the next frame, so that what is drawn then does not hold it up. Answers what ends the wait. */
function behindFrame(draw: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(draw);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** How many of all cards are drawn by now; all of them where `whole` asks for it. */
export function useGrowing(total: number, whole: boolean): number {
  const [drawn, setDrawn] = useState(FIRST);
  const done = whole || drawn >= total || total <= FEW;
  useEffect(() => (done ? undefined : behindFrame(() => setDrawn(drawn + MORE))), [drawn, done]);
  return done ? Number.POSITIVE_INFINITY : drawn;
}

/** False with the first frame where there is `much`: what nobody sees or uses at once comes after it. */
export function useLater(much: boolean): boolean {
  const [later, setLater] = useState(!much);
  useEffect(() => (later ? undefined : behindFrame(() => setLater(true))), [later]);
  return later;
}
