/** Whether anything of ours ran in a page, and what was requested for it. */
import type { WebTab } from './driver';
import type { Stage } from './stage';

/** As text: what runs the tests puts a helper into functions, which a page's script world lacks. */
const namesIn = (tab: number): string =>
  `(globalThis.browser ?? chrome).scripting
    .executeScript({
      target: { tabId: ${tab} },
      func: () => Object.keys(globalThis).filter((name) => name.startsWith('variorum')),
    })
    .then(([frame]) => frame?.result ?? [])`;

/** Names that our scripts leave on the window of their own script world, which is asked for them there. */
export const ranIn = ({ control }: Stage, { id }: WebTab): Promise<string[]> =>
  control.evaluate(namesIn(id)) as Promise<string[]>;

/** Script worlds of extensions in a page; only Chromium's debugger tells of them. */
export async function worldsIn({ page }: WebTab): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

/** Addresses that the page asked for beside its own, whoever made it. */
export const requestedBy = ({ page }: WebTab): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
