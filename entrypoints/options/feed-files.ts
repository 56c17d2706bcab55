/** The chosen feeds as a list for other feed readers, out and in. */
import type { BroughtFeeds } from '../../components/options/sources/model';
import { fail, ok, type Result } from '../../lib/core/result';
import { type FeedChoice, MAX_FEEDS } from '../../lib/core/sources/model';
import { readOpml } from '../../lib/core/sources/opml';
import { decode } from '../../lib/page/decode';

/** Bytes. */
const MAX_FILE = 3_000_000;

/** Feeds of a file that are new, all of them off, and what came of the others. */
export async function feedsFromFile(
  file: Blob,
  chosen: FeedChoice[],
): Promise<Result<{ feeds: FeedChoice[]; brought: BroughtFeeds }>> {
  if (file.size > MAX_FILE) return fail('too-large', `the file is larger than ${MAX_FILE / 1e6} MB`);
  const list = readOpml(textOf(new Uint8Array(await file.arrayBuffer())));
  if (!list.ok) return list;
  const known = new Set(chosen.map(({ url }) => url));
  const more = list.value.feeds.filter(({ url }) => !known.has(url));
  const feeds = more.slice(0, MAX_FEEDS - chosen.length).map((feed) => ({ ...feed, on: false }));
  const { refused, over } = list.value;
  return ok({
    feeds,
    brought: {
      added: feeds.length,
      known: list.value.feeds.length - more.length,
      refused,
      over: over + more.length - feeds.length,
    },
  });
}

const ENCODING = /^<\?xml [^>]{0,100}?encoding=["']([\w-]{2,20})/;

/** As its first line declares it. */
const textOf = (bytes: Uint8Array): string =>
  decode(bytes, ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1]);
