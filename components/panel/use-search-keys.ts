/**
 * "/" leads to the search field, Esc takes back what narrows the comparison (`clear`; null where nothing does): while
 * the focus is in the panel. Both are taken before others hear of them, since Esc closes a docked panel.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const FIELDS = 'input:not([type="checkbox"]), select, textarea';

export function useSearchKeys(
  root: RefObject<HTMLElement>,
  search: RefObject<HTMLInputElement>,
  clear: (() => void) | null,
): void {
  const latest = useRef(clear);
  latest.current = clear;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      const isOurs =
        root.current?.contains(target as Node) || (target === page?.body && isWhole(root.current));
      if (!isOurs || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (key === 'Escape' && latest.current) latest.current();
      else if (key === '/' && search.current && !(target as Element).matches(FIELDS)) search.current.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    page?.addEventListener('keydown', onKey, true);
    return () => page?.removeEventListener('keydown', onKey, true);
  }, []);
}

/** Is the page the panel's own? The demo is part of another one. */
const isWhole = (root: HTMLElement | null): boolean => root?.closest('main.panel') !== null;
