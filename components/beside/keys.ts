/** N and P lead to the next and the previous difference, Esc closes what is said of one. Only while the page's part has the focus. */
export function keysFor(step: (by: 1 | -1) => void, close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (target instanceof HTMLElement && target.matches('select, input')) return;
    if (key === 'n' || key === 'N') step(1);
    else if (key === 'p' || key === 'P') step(-1);
    else if (key === 'Escape') close();
  };
}
