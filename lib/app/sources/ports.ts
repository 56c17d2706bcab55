/** What fetching from sources needs from outside. `lib/platform` implements these; tests pass their own. */

import type { Result } from '../../core/result';
import type { DirectoryOutlet, SourceState } from '../../core/sources/model';
import type { OutletNames } from '../../core/sources/naming';

export interface FetchWish {
  address: string;
  /** Media types that are wanted, as the `Accept` header lists them. */
  accept: string;
  /** Bytes that are taken at most, unpacked. */
  most: number;
  /** Of the last good answer: only what changed since is wanted. */
  etag?: string | null;
  modified?: string | null;
}

export interface Fetched {
  /** As the server said; answers that are no success come here too, with their body left unread. */
  status: number;
  /** Where it came from in the end. */
  address: string;
  /** Media type in small letters without parameters; '' where the server says none. */
  type: string;
  /** As the server declares it; '' where it does not. */
  charset: string;
  /** Empty where nothing was sent that is wanted. */
  bytes: Uint8Array;
  etag: string | null;
  modified: string | null;
  /** When the server wants to be asked again; milliseconds since 1970. */
  retryAt: number | null;
}

export interface FetchPort {
  /**
   * A whole public file, without cookies, credentials and referrer; only http(s), never from this machine or its network.
   * Never rejects: `offline`, `network`, `elsewhere`, `too-slow`, `too-large`, `private-address`, `no-permission` come as failures.
   */
  get(wish: FetchWish): Promise<Result<Fetched>>;
  /** Does the browser know of a network? */
  online(): boolean;
  /** May the browser fetch from there without a question? */
  allowed(address: string): Promise<boolean>;
}

/** States of sources outlive the background, and are not in the settings: they change with each fetch. */
export interface SourceStatePort {
  read(ids: string[]): Promise<Map<string, SourceState>>;
  /** Reads, changes and writes as one step; null forgets. */
  change(id: string, change: (state: SourceState | null) => SourceState | null): Promise<Result<void>>;
  /** All ids that something is known of. */
  known(): Promise<string[]>;
  /** Did the last change fail, since there is no room? */
  isFull(): Promise<boolean>;
  /** Runs it unless another such work runs anywhere in the extension: then nothing is done. */
  once(work: () => Promise<void>): Promise<void>;
}

export interface AlarmPort {
  /** Wakes the background then (milliseconds since 1970), once; null: never. */
  wakeAt(at: number | null): Promise<void>;
  /** Browsers may lose an alarm. One that is more than a day away does not count: clocks are set back. */
  isSet(): Promise<boolean>;
}

/** The outlets that ship with the extension. */
export interface DirectoryPort {
  outlets(): Promise<Result<DirectoryOutlet[]>>;
  /** Without their feeds: read whenever an article is. */
  names(): Promise<Result<OutletNames[]>>;
}
