/** Long comparisons are drawn in steps, so that the first findings are seen at once and no frame is late. */
import { useEffect, useState } from 'preact/hooks';

/** Cards that are drawn with the first frame (the next ones lie below the window), and with each that follows. */
const FIRST = 1;
const MORE = 6;
/** So many are drawn at once. */
const FEW = 24;

/** How many of all cards are drawn by now; all of them where `whole` asks for it. */
export function useGrowing(total: number, whole: boolean): number {
  const [drawn, setDrawn] = useState(FIRST);
  const done = whole || drawn >= total || total <= FEW;
  useEffect(() => {
    if (done) return undefined;
    // Behind the frame, so that what is drawn next does not hold it up.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(drawn + MORE));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, done]);
  return done ? Number.POSITIVE_INFINITY : drawn;
}
