/**
 * The columns as they stand on the screen: scrolled together, with lines between them. Places are measured once for a
 * layout; while scrolling, only how far columns are scrolled is read, then written, then the lines are drawn.
 */
import type { BesidePassage, BesideView } from '../../lib/core/beside/model';
import { type Lines, linesOf, type Place } from './lines';
import { mapped, type Point, scrollMap } from './scroll-map';
import { byGroup, passagesIn, type Tie, tiesBetween } from './ties';

export interface Stage {
  scrollers: HTMLElement[];
  gutters: SVGSVGElement[];
  /** Of each column, its passages and their elements. */
  passages: BesidePassage[][];
  elements: HTMLElement[][];
  /** Between each column and the next. */
  ties: Tie[][];
  /** In pixels. */
  places: Place[][];
  heights: number[];
  most: number[];
  gaps: number[];
  /** How far we scrolled each column ourselves: what differs from it was the person. */
  own: number[];
  maps: Map<string, Point[]>;
  lit: ReadonlySet<number>;
}

/** The height at which passages stand beside each other, as a share of a column's height. */
const LEVEL = 0.3;
/** Half a line of text, in pixels. */
const HALF = 12;

export function stageIn(root: HTMLElement, view: BesideView): Stage {
  const all = <T extends Element>(selector: string, within: ParentNode = root): T[] => [
    ...within.querySelectorAll<T>(selector),
  ];
  const scrollers = all<HTMLElement>('.bs-scroll');
  const { columns } = view;
  const stage: Stage = {
    scrollers,
    gutters: all<SVGSVGElement>('.bs-gutter'),
    passages: columns.map(passagesIn),
    elements: scrollers.map((scroller) => all<HTMLElement>('[data-passage]', scroller)),
    ties: columns.slice(1).map((right, at) => tiesBetween(columns[at] ?? right, right, view)),
    ...{ places: [], heights: [], most: [], gaps: [], maps: new Map(), lit: new Set() },
    own: scrollers.map(({ scrollTop }) => scrollTop),
  };
  measure(stage);
  return stage;
}

/** After whatever moves text: another width, other marks, a font that came. */
export function measure(stage: Stage): void {
  const { scrollers, gutters, elements } = stage;
  stage.maps.clear();
  stage.heights = scrollers.map(({ clientHeight }) => clientHeight);
  stage.most = scrollers.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  stage.gaps = gutters.map(({ clientWidth }) => clientWidth);
  stage.places = scrollers.map((scroller, column) => {
    const from = scroller.getBoundingClientRect().top - scroller.scrollTop;
    return (elements[column] ?? []).map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top - from + HALF, bottom: bottom - from - HALF };
    });
  });
  draw(stage);
}

/** Was it the person who scrolled this column, and not we? */
export const isLed = ({ scrollers, own }: Stage, column: number): boolean =>
  Math.abs((scrollers[column]?.scrollTop ?? 0) - (own[column] ?? 0)) > 1.5;

/** The other columns go where one is. */
export function follow(stage: Stage, leader: number): void {
  const at = stage.scrollers[leader]?.scrollTop ?? 0;
  stage.own[leader] = at;
  const targets = stage.scrollers.map((_one, column) => mapped(mapOf(stage, leader, column), at));
  targets.forEach((target, column) => {
    if (column !== leader) scrollTo(stage, column, target);
  });
}

function scrollTo({ scrollers, own }: Stage, column: number, target: number): void {
  const scroller = scrollers[column];
  if (!scroller) return;
  scroller.scrollTop = target;
  // As far as it goes, and in whole pixels where the browser has no others.
  own[column] = scroller.scrollTop;
}

function mapOf(stage: Stage, from: number, to: number): Point[] {
  const key = `${from} ${to}`;
  const known = stage.maps.get(key);
  if (known) return known;
  const { places, heights, most, passages } = stage;
  const others = byGroup(passages[to] ?? []);
  const level = (heights[from] ?? 0) * LEVEL;
  const at = (column: number, number: number): number => (places[column]?.[number]?.top ?? 0) - level;
  const points = (passages[from] ?? []).flatMap(({ groups }, number) =>
    [...new Set(groups.flatMap((group) => others.get(group) ?? []))].map(
      (other): Point => [at(from, number), at(to, other)],
    ),
  );
  const map = scrollMap(points, [most[from] ?? 0, most[to] ?? 0]);
  stage.maps.set(key, map);
  return map;
}

/** Scrolls a column so that an element of it stands at a height of the window (pixels from its top); null: where passages meet. */
export function bring(stage: Stage, column: number, element: Element, height: number | null): void {
  const scroller = stage.scrollers[column];
  if (!scroller) return;
  const { top } = element.getBoundingClientRect();
  const wanted = height ?? scroller.getBoundingClientRect().top + scroller.clientHeight * LEVEL - HALF;
  scrollTo(stage, column, scroller.scrollTop + top - wanted);
}

/** Lights what tells the same as these groups, and its lines. */
export function light(stage: Stage, groups: readonly number[]): void {
  stage.lit = new Set(groups);
  stage.passages.forEach((passages, column) => {
    passages.forEach((passage, number) => {
      stage.elements[column]?.[number]?.classList.toggle('is-lit', isLit(stage, passage.groups));
    });
  });
  draw(stage);
}

const isLit = ({ lit }: Stage, groups: number[]): boolean => groups.some((group) => lit.has(group));

const common = (one?: BesidePassage, other?: BesidePassage): number[] =>
  one?.groups.filter((group) => other?.groups.includes(group)) ?? [];

const KINDS: (keyof Lines)[] = ['plain', 'differs', 'lit'];

export function draw(stage: Stage): void {
  const tops = stage.scrollers.map(({ scrollTop }) => scrollTop);
  stage.gutters.forEach((gutter, at) => {
    const width = stage.gaps[at] ?? 0;
    if (width === 0) return;
    const [left = [], right = []] = stage.passages.slice(at, at + 2);
    const lines = linesOf(
      stage.ties[at] ?? [],
      stage.places[at] ?? [],
      stage.places[at + 1] ?? [],
      {
        scrolled: [tops[at] ?? 0, tops[at + 1] ?? 0],
        width,
        height: Math.max(stage.heights[at] ?? 0, stage.heights[at + 1] ?? 0),
      },
      ({ left: one, right: other }) => isLit(stage, common(left[one], right[other])),
    );
    for (const kind of KINDS) gutter.querySelector(`.bs-line-${kind}`)?.setAttribute('d', lines[kind]);
  });
}
