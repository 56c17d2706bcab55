/** Where comparing is measured: in Chromium, bundled as the extension is, since tsx puts its own calls around inner functions; else here. */
import { againstTimes, comparingTimes, firstTime } from './comparing-times';
import { call, launchChromium, scriptOf } from './in-browser';

const HERE = { againstTimes, comparingTimes, firstTime } as const;
type Here = typeof HERE;

export interface Place {
  where: 'Chromium' | 'Node';
  /** Calls what comparing-times.ts exports. */
  ask<Name extends keyof Here>(
    name: Name,
    ...values: Parameters<Here[Name]>
  ): Promise<ReturnType<Here[Name]>>;
  close(): Promise<void>;
}

const inNode: Place = {
  where: 'Node',
  ask: async (name, ...values) => Reflect.apply(HERE[name], null, values),
  close: async () => undefined,
};

/** A new browser, in which nothing is warm. */
export async function openPlace(): Promise<Place> {
  const browser = await launchChromium();
  if (!browser) return inNode;
  const page = await browser.newPage();
  await page.evaluate(await scriptOf('comparing-times.ts'));
  return {
    where: 'Chromium',
    ask: (name, ...values) => call(page, name, ...values),
    close: () => browser.close(),
  };
}
