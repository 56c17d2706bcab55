/** Clicks and keys of the person in the page, as far as they can be meant for us. */

/** Links, fields, selected text and clicks that the page made itself keep their meaning. */
export function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(OWN_MEANING)) return false;
  return target?.ownerDocument.getSelection()?.isCollapsed ?? true;
}
const OWN_MEANING = 'a[href],button,input,select,textarea,label,summary,[contenteditable]';

export const isEscape = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && event.isTrusted && !event.defaultPrevented;
