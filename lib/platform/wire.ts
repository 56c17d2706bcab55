/** The form that messages have on their way. Each kind has a key of its own, so that listeners pass over the others'. */
import type { Broadcast, MessageType, ReaderMessage, ReaderProtocol, Request } from '../app/protocol';

/** Page or panel → background. */
export interface Call<T extends MessageType> {
  type: T;
  request: Request<T>;
}

/** Background → reader. */
export type ReaderCall = {
  [T in ReaderMessage]: { reader: T; request: ReaderProtocol[T]['request'] };
}[ReaderMessage];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Background → panels. Who sent it is asked where it is heard; ours send it in its shape. */
export const isBroadcast = (message: unknown): message is { broadcast: Broadcast } =>
  isRecord(message) && isRecord(message.broadcast);

/** Only extension code can send to a content script, so the shape is all that is looked at. */
export const isReaderCall = (message: unknown): message is ReaderCall =>
  isRecord(message) && typeof message.reader === 'string';
