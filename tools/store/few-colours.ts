/** The same picture in few colours, which makes it small: those that are seen most, and those that nothing is near to. */
import type { Picture } from './png';

/** Red, green, blue, alpha. */
type Colour = readonly number[];

const distance = (one: Colour, other: Colour): number =>
  one.reduce((sum, part, i) => sum + (part - (other[i] ?? 0)) ** 2, 0);

interface Seen {
  colour: Colour;
  count: number;
  /** Of the colours that were chosen the one that is nearest, and how far that is. */
  by: Colour;
  far: number;
}

function coloursOf({ data, depth }: Picture): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (let at = 0; at < data.length; at += depth) {
    const key = data.readUIntBE(at, depth);
    const known = seen.get(key);
    if (known) known.count++;
    else {
      const colour = [...data.subarray(at, at + depth)];
      seen.set(key, { colour, count: 1, by: colour, far: Number.POSITIVE_INFINITY });
    }
  }
  return seen;
}

/** One by one, the colour that those chosen before serve worst; the first is the one that is seen most. */
function choose(seen: Seen[], most: number): void {
  const loss = ({ count, far }: Seen): number =>
    far === Number.POSITIVE_INFINITY ? 1e9 * count : count * far;
  for (let chosen = 0; chosen < most; chosen++) {
    const worst = seen.reduce((one, other) => (loss(other) > loss(one) ? other : one));
    if (worst.far === 0) return;
    for (const one of seen) {
      const far = distance(one.colour, worst.colour);
      if (far < one.far) Object.assign(one, { by: worst.colour, far });
    }
  }
}

/** In at most so many colours; one that has no more stays as it is. */
export function inFewColours(picture: Picture, most = 256): Picture {
  const seen = coloursOf(picture);
  choose([...seen.values()], most);
  const data = Buffer.alloc(picture.data.length);
  for (let at = 0; at < data.length; at += picture.depth)
    data.set(seen.get(picture.data.readUIntBE(at, picture.depth))?.by ?? [], at);
  return { ...picture, data };
}
