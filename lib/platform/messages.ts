/**
 * Messages to the background: who may send what, checked, then handed to the use-case within the same call, so that
 * a click's permission to open a panel is not lost. Answers by `sendResponse`, which all browsers understand.
 */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Handlers } from '../app/handlers';
import type { MessageType } from '../app/protocol';
import { placeOf, REQUESTS, SENDERS } from '../app/protocol-schema';
import { fail } from '../core/result';
import { mayAsk, senderOf } from './sender';
import { isRecord } from './wire';

type Answer = Promise<unknown>;

/** Answers null for what is no message of ours, or comes from someone who may not send it. */
export function answerTo(handlers: Handlers, message: unknown, from: Runtime.MessageSender): Answer | null {
  if (!isRecord(message) || !isType(message.type)) return null;
  const sender = senderOf(from);
  if (sender?.kind !== SENDERS[message.type]) return null;
  const read = v.safeParse(REQUESTS[message.type], message.request);
  if (!read.success) return Promise.resolve(fail('invalid', `${message.type}: ${placeOf(read.issues)}`));
  if (sender.kind === 'panel' && !mayAsk(sender, message.type, read.output)) return null;
  // The table gives each type its own request and sender, which TypeScript cannot follow through a union.
  const handler = handlers[message.type] as (request: unknown, sender: unknown) => Answer;
  return handler(read.output, sender.kind === 'page' ? sender.place : null);
}

const isType = (value: unknown): value is MessageType =>
  typeof value === 'string' && Object.hasOwn(REQUESTS, value);

export function listen(handlers: Handlers): void {
  const heard = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    const answer = answerTo(handlers, message, sender);
    if (!answer) return undefined;
    answer.then(reply, (error: unknown) => reply(fail('unknown', String(error))));
    return true as const;
  };
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListener);
}
