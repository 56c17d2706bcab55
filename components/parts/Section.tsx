/** A titled part of the panel: how many it has, and the first of them until more are asked for. */
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

interface Props<T> {
  id: string;
  heading: string;
  note?: string;
  items: T[];
  /** How many of them count; all where it is left out. */
  count?: number;
  /** How many are shown at first. */
  limit: number;
  /** How many are drawn by now; all of them where it is left out. */
  drawn?: number;
  /** Turns true when an item beyond the limit is to be shown. */
  reveal?: boolean;
  children: (item: T, index: number) => VNode;
  before?: ComponentChildren;
  /** A group of its own at the end; the part is shown for its sake too. */
  after?: ComponentChildren;
}

export function Section<T>(props: Props<T>) {
  const {
    id,
    heading,
    note,
    items,
    count = items.length,
    limit,
    drawn,
    reveal = false,
    children,
    before,
    after,
  } = props;
  const words = useWords();
  const [all, setAll] = useState(false);
  // Before the panel's own effect looks for the item.
  useLayoutEffect(() => {
    if (reveal) setAll(true);
  }, [reveal]);
  if (items.length === 0 && !after) return null;
  // One or two more are shown rather than a button that takes their place.
  const few = items.length <= limit + 2;
  const shown = all || few ? items : items.slice(0, limit);
  return (
    <section class={`part part-${id}`} data-testid={id} aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`} tabIndex={-1}>
        {heading} {count > 0 && <span class="how-many">{words.number(count)}</span>}
        {note && <small>{note}</small>}
      </h2>
      {before}
      {shown.slice(0, drawn && Math.max(0, drawn)).map(children)}
      {!few && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.t('show_all', items.length)}
        </button>
      )}
      {after}
    </section>
  );
}
