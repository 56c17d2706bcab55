/**
 * The browser as our scripts in pages see it. Without the polyfill, which is heavier than the whole detector: all
 * browsers that we support answer with promises, under one of two names.
 */
import type { MessageType, ReaderMessage, ReaderProtocol, Reply, Request } from '../app/protocol';
import { isReaderCall } from './wire';

interface Runtime {
  /** Absent once the extension was reloaded or removed: this script is then an orphan. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
}
type Heard = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;

interface Api {
  runtime?: Runtime;
  i18n: { getMessage(key: string, values?: string[]): string };
}

/** Asked for when it is needed: the browser makes it when it is first touched, which takes longer than a look at a page. */
const api = (): Api | undefined => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return browser?.runtime ? browser : chrome;
};

/** Undefined where nobody answers; `lost` tells whether the extension is still there. */
export async function tell<T extends MessageType>(
  type: T,
  request: Request<T>,
): Promise<Reply<T> | undefined> {
  try {
    return (await api()?.runtime?.sendMessage({ type, request })) as Reply<T>;
  } catch {
    return undefined;
  }
}

/** True once the extension was reloaded or removed. */
export const lost = (): boolean => !api()?.runtime?.id;

export const addressOf = (path: string): string => api()?.runtime?.getURL(path) ?? '';
export const word = (key: string, values?: string[]): string => api()?.i18n.getMessage(key, values) ?? '';

/** Each of our scripts answers some of the calls. */
export type ReaderHandlers = {
  [T in ReaderMessage]?: (request: ReaderProtocol[T]['request']) => ReaderProtocol[T]['reply'];
};

/** A page that breaks what was asked of it gets no exception into its console; null is no answer that is taken. */
function answerOf(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Answers the background's calls until the returned function is called. */
export function answerCalls(handlers: ReaderHandlers): () => void {
  const heard: Heard = (message, _sender, reply) => {
    if (!isReaderCall(message) || !Object.hasOwn(handlers, message.reader)) return false;
    const handler = handlers[message.reader] as (request: unknown) => unknown;
    reply(answerOf(() => handler(message.request)));
    return false;
  };
  api()?.runtime?.onMessage.addListener(heard);
  return () => {
    // An orphan has no listeners left to take away.
    if (!lost()) api()?.runtime?.onMessage.removeListener(heard);
  };
}
