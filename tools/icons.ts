/**
 * Draws the toolbar icons from `public/icon/icon.svg` in all sizes: `npx tsx tools/icons.ts`. Needs Chromium. Few colours,
 * so that they are small: those of the drawing, and what its edges need most.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { zlibAsync } from '@gfx/zopfli';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './gallery/chromium';
import { chunk, SIGNATURE } from './store/png';

const FOLDER = 'public/icon';
const SIZES = [16, 32, 128];
/** As many as four bits tell. */
const COLOURS = 16;

/** Red, green, blue, alpha as one number. */
type Colour = number;
const partsOf = (colour: Colour): number[] => [24, 16, 8, 0].map((shift) => (colour >>> shift) & 255);
/** Colours that are hardly there are near, whatever they are. */
function distance(a: Colour, b: Colour): number {
  const [seen, other] = [a, b].map((one) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = partsOf(one);
    return [red * alpha, green * alpha, blue * alpha, 255 * alpha];
  });
  return (seen ?? []).reduce((sum, part, i) => sum + (part - (other?.[i] ?? 0)) ** 2, 0);
}

/** The drawing's pixels, row by row. */
async function pixelsOf(page: Page, drawing: string, size: number): Promise<Colour[]> {
  const bytes = await page.evaluate(
    async (source, width) => {
      const image = new Image(width, width);
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(width, width).getContext('2d');
      canvas?.drawImage(image, 0, 0, width, width);
      return [...(canvas?.getImageData(0, 0, width, width).data ?? [])];
    },
    `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`,
    size,
  );
  const all = Buffer.from(bytes);
  return Array.from({ length: size * size }, (_, i) => all.readUInt32BE(4 * i));
}

const nearest = (colour: Colour, palette: readonly Colour[]): number =>
  palette.reduce(
    (best, one, i) => (distance(colour, one) < distance(colour, palette[best] ?? 0) ? i : best),
    0,
  );

/** One by one, the colour that those chosen before serve worst. */
function paletteOf(pixels: readonly Colour[]): Colour[] {
  const counts = new Map<Colour, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette: Colour[] = [];
  const loss = (colour: Colour): number =>
    (counts.get(colour) ?? 0) * distance(colour, palette[nearest(colour, palette)] ?? 0);
  while (palette.length < COLOURS && palette.length < counts.size)
    palette.push([...counts.keys()].reduce((worst, one) => (loss(one) > loss(worst) ? one : worst)));
  return palette;
}

/** Two pixels a byte, each row behind a byte that says that it is as it is. */
function rowsOf(pixels: readonly Colour[], palette: readonly Colour[], size: number): Buffer {
  const rows = Array.from({ length: size }, (_, y) => {
    const row = pixels.slice(y * size, (y + 1) * size).map((pixel) => nearest(pixel, palette));
    const bytes = Array.from(
      { length: size / 2 },
      (__, x) => ((row[2 * x] ?? 0) << 4) | (row[2 * x + 1] ?? 0),
    );
    return [0, ...bytes];
  });
  return Buffer.from(rows.flat());
}

async function pngOf(pixels: readonly Colour[], size: number): Promise<Buffer> {
  const palette = paletteOf(pixels);
  const head = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 4, 3, 0, 0, 0]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => partsOf(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour & 255))),
    chunk('IDAT', await zlibAsync(rowsOf(pixels, palette, size), { numiterations: 200 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function main(): Promise<void> {
  const drawing = await readFile(`${FOLDER}/icon.svg`, 'utf8');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const size of SIZES)
      await writeFile(`${FOLDER}/${size}.png`, await pngOf(await pixelsOf(page, drawing, size), size));
  } finally {
    await browser.close();
  }
}

await main();
