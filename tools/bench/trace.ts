/**
 * One trace of all that a browser does meanwhile. Ending one takes seconds, however little it holds, since each process is
 * waited for: so a round of pages has one, and what belongs to which page is found in it (`charged.ts`).
 */
import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import type { TraceEvent } from './charged';

/** Ends the trace that was begun. */
export type EndTrace = () => Promise<TraceEvent[]>;

async function textOf(session: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) return Buffer.concat(parts).toString();
  }
}

/** `categories`: nothing else is traced; each costs time itself. */
export async function beginTrace(browser: Browser, categories: string[]): Promise<EndTrace> {
  const session = await browser.target().createCDPSession();
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<Protocol.Tracing.TracingCompleteEvent>((resolve) =>
      session.once('Tracing.tracingComplete', resolve),
    );
    await session.send('Tracing.end');
    const { traceEvents } = JSON.parse(await textOf(session, (await complete).stream ?? ''));
    await session.detach();
    return traceEvents;
  };
}
