/** The page that was opened is started by its name. */
import type { ComponentChild } from 'preact';
import { mount } from './mount';

/** Does nothing where another page was opened: the file that starts some pages may be loaded by others. */
export function start(pages: Record<string, () => ComponentChild>): void {
  const name = location.pathname.slice(1).replace('.html', '');
  if (Object.hasOwn(pages, name)) mount(pages[name]?.());
}
