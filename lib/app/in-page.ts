/** Where the person put what is ours in pages, on this machine: read field by field, since storage may hold anything. */
import * as v from 'valibot';

/** Bounds of the docked panel's width, in CSS pixels. */
const MIN_WIDTH = 280;
const MAX_WIDTH = 900;

/** Share of the free way from the left, and from the top. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const chip = v.strictObject({ x: share, y: share });
const width = v.pipe(v.number(), v.minValue(MIN_WIDTH), v.maxValue(MAX_WIDTH));

/** What a page tells of it. */
export const PLACED = v.partial(v.strictObject({ chip, width }));

const InPage = v.object({
  chip: v.fallback(v.optional(chip), undefined),
  width: v.fallback(v.optional(width), undefined),
  all: v.fallback(v.optional(v.boolean()), undefined),
});

/** All optional: what nobody placed stands where it does by itself. */
export interface InPage {
  chip?: { x: number; y: number } | undefined;
  width?: number | undefined;
  /** Marks also what is agreed, and what this page alone tells. */
  all?: boolean | undefined;
}

export function readInPage(value: unknown): InPage {
  const read = v.safeParse(InPage, value);
  return read.success ? read.output : {};
}
