/** Frames of the browser's page: how long each took while something was scrolled. */

export interface Scrolled {
  /** The longest time between two frames. */
  longest: number;
  frames: number;
  /** Frames that took over 50 ms. */
  late: number;
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** After the next frame was painted: what is posted within a frame comes when it is done. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** Pixels between two frames: a brisk pull at the wheel. */
const STEP = 120;
const LATE = 50;

/** From top to end. Throws where there is nothing to scroll: a measurement of nothing would meet any budget. */
export async function scrolledThrough(scroller: Element): Promise<Scrolled> {
  const gaps: number[] = [];
  let last = await frame();
  for (let before = -1; before !== scroller.scrollTop; ) {
    before = scroller.scrollTop;
    scroller.scrollTop += STEP;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  if (gaps.length < 2) throw new Error('there is nothing to scroll');
  return {
    longest: Math.max(...gaps),
    frames: gaps.length,
    late: gaps.filter((gap) => gap > LATE).length,
  };
}
