/** What a page, the panel and the background hold, after the browser has thrown away what nobody needs. */
import type { CDPSession, Page, Target } from 'puppeteer-core';

export interface Held {
  /** Bytes of the heap in use. */
  heap: number;
  /** Nodes, those that stand in no document too, and listeners; 0 in a background. */
  nodes: number;
  listeners: number;
}

async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

export async function heldBy(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  try {
    const heap = await collected(session);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap, nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}

export async function heldByWorker(worker: Target): Promise<Held> {
  const session = await worker.createCDPSession();
  try {
    return { heap: await collected(session), nodes: 0, listeners: 0 };
  } finally {
    await session.detach();
  }
}

interface Api {
  storage: Record<'local' | 'session', { getBytesInUse(keys: null): Promise<number> }>;
}

/** Bytes that are stored, and those that are kept for open tabs. Asked in a page of the extension. */
export const storedBy = (ours: Page): Promise<{ stored: number; tabs: number }> =>
  ours.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    const { usage = 0 } = await navigator.storage.estimate();
    const local = await storage.local.getBytesInUse(null);
    return { stored: usage + local, tabs: await storage.session.getBytesInUse(null) };
  });
