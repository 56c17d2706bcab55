/** What the part about sources asks for. Those that switch on put the browser's question first, within the click. */
import type { Done, Found, SourceActions } from '../../components/options/sources/model';
import { ok, type Result } from '../../lib/core/result';
import type { SourceChange } from '../../lib/core/sources/choices';
import { hostOf, hostsOf, WIKIPEDIA } from '../../lib/core/sources/hosts';
import { type FeedChoice, MAX_FEEDS, MAX_PACKS } from '../../lib/core/sources/model';
import { writeOpml } from '../../lib/core/sources/write-opml';
import { ask } from '../../lib/platform/client';
import { saveFile } from '../../lib/platform/shell';
import { settled } from '../page/reply';
import { feedsFromFile } from './feed-files';
import { findFeeds, hostsAt, typedAddress } from './find-feeds';
import { allowed, type Chosen, change, failure, giveBack, PRIVATE, REFUSED } from './source-changes';

/** More than can be kept would be left out without a word. */
const isOver = (before: { url: string }[], more: { url: string }[], most: number): boolean =>
  new Set([...before, ...more].map(({ url }) => url)).size > most;

const FULL = failure('full', `at most ${MAX_FEEDS} feeds and ${MAX_PACKS} packs`);

export function sourceActions(chosen: Chosen): SourceActions {
  const { choices, outlets } = chosen;
  const { feeds, packs } = choices;
  return {
    feedsOn: async (some) => {
      const on = some.map((feed) => ({ ...feed, on: true }));
      if (isOver(feeds, on, MAX_FEEDS)) return FULL.problem;
      return allowed(chosen, hostsOf(on, outlets), { type: 'feeds', feeds: on });
    },
    feedsOff: (urls) => change(chosen, { type: 'switch-feeds', urls, on: false }),
    removeFeeds: async (urls) => {
      const problem = await change(chosen, { type: 'remove-feeds', urls });
      const gone = feeds.filter(({ url }) => urls.includes(url));
      await giveBack(chosen, hostsOf(gone, outlets));
      return problem;
    },
    setPack: async (typed, on) => {
      const url = typedAddress(typed);
      if (url === null) return PRIVATE.problem;
      if (isOver(packs, [{ url }], MAX_PACKS)) return FULL.problem;
      const wanted = { type: 'pack', url, on } as const;
      return on ? allowed(chosen, [hostOf(url)], wanted) : change(chosen, wanted);
    },
    removePack: async (url) => {
      const problem = await change(chosen, { type: 'remove-pack', url });
      await giveBack(chosen, [hostOf(url)]);
      return problem;
    },
    setCurrentEvents: async (on) => {
      const wanted = { type: 'current-events', on } as const;
      if (on) return allowed(chosen, [WIKIPEDIA], wanted);
      const problem = await change(chosen, wanted);
      await giveBack(chosen, [WIKIPEDIA]);
      return problem;
    },
    setTexts: (texts) => change(chosen, { type: 'texts', texts }),
    allOff: () => allOff(chosen),
    test: async (id, url) => {
      if (!(await chosen.allow([hostOf(url)]))) return REFUSED.problem;
      const answer = await settled(ask('fetch-source', { id }));
      await chosen.refresh();
      return answer.ok ? answer.value.problem : answer.problem;
    },
    find: (typed) => find(chosen, typed),
    forgetFound: () => {
      void giveBack(chosen, [...chosen.found]);
      chosen.found.clear();
    },
    importList: async (file) => {
      const read = await feedsFromFile(file, feeds);
      if (!read.ok) return read;
      const { feeds: more, brought } = read.value;
      const problem = more.length > 0 ? await change(chosen, { type: 'feeds', feeds: more }) : null;
      return problem ? { ok: false, problem } : ok(brought);
    },
    exportList: () => saveFile('variorum-feeds.opml', writeOpml(feeds)),
  };
}

async function allOff(chosen: Chosen): Done {
  const { feeds, packs } = chosen.choices;
  const changes: SourceChange[] = [
    { type: 'switch-feeds', urls: feeds.map(({ url }) => url), on: false },
    ...packs.map(({ url }): SourceChange => ({ type: 'pack', url, on: false })),
    { type: 'current-events', on: false },
  ];
  for (const one of changes) {
    const problem = await change(chosen, one);
    if (problem) return problem;
  }
  return null;
}

/** A feed is taken at once. For a page, what was allowed stays so until the person has chosen. */
async function find(chosen: Chosen, typed: string): Promise<Result<Found>> {
  const address = typedAddress(typed);
  if (address === null) return PRIVATE;
  const hosts = hostsAt(address);
  if (!(await chosen.allow(hosts))) return REFUSED;
  for (const host of hosts) chosen.found.add(host);
  await chosen.note(hosts);
  const there = await findFeeds(address, chosen.outlets);
  const isPage = there.ok && 'feeds' in there.value;
  const done = there.ok && 'taken' in there.value ? await take(chosen, there.value.taken) : there;
  if (!isPage) await giveBack(chosen, hosts);
  return done;
}

async function take(chosen: Chosen, feed: FeedChoice): Promise<Result<Found>> {
  if (isOver(chosen.choices.feeds, [feed], MAX_FEEDS)) return FULL;
  const problem = await change(chosen, { type: 'feeds', feeds: [feed] });
  return problem ? { ok: false, problem } : ok({ taken: feed });
}
