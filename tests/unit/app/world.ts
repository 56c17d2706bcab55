/** A world without a browser: ports that keep what they are told, and remember what was asked of them. */
import type { InPage } from '../../../lib/app/in-page';
import type { LibraryPort, PageView, SeenPage, TabRecord, World } from '../../../lib/app/ports';
import type { Article, Pack } from '../../../lib/core/model';
import { fail, ok } from '../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings/read';
import type { Settings } from '../../../lib/core/settings/schema';
import type { DirectoryOutlet } from '../../../lib/core/sources/model';
import { freshLibrary } from './fresh-library';
import { fakeWeb, type Web, type WebWishes } from './web';

export interface Fake {
  world: World;
  /** `badge 7 3`, `tell state-changed 7` …, in their order. */
  log: string[];
  /** What each tab's page shows. */
  shown: Map<number, PageView | null>;
  records: Map<number, TabRecord>;
  settings: Settings;
  inPage: InPage;
  web: Web;
  /** Waits for work that no answer waits for. */
  rest(): Promise<void>;
}

export interface Wishes extends WebWishes {
  settings?: Partial<Settings>;
  /** What the reader sees, by tab. */
  pages?: Record<number, SeenPage>;
  /** Tabs' addresses, where the browser tells them. */
  addresses?: Record<number, string>;
  allowed?: boolean;
  /** All tabs are in private windows. */
  hidden?: boolean;
  opens?: boolean;
  pack?: Pack;
  /** Longest record of a tab that is kept, as JSON. */
  room?: number;
  library?: Partial<LibraryPort>;
  /** The directory that ships. */
  outlets?: DirectoryOutlet[];
  /** Milliseconds since 1970. */
  now?: () => number;
  /** How long turns have to wait. */
  wait?: number;
}

const EMPTY: Pack = {
  format: 'variorum-pack',
  version: 2,
  id: 'empty',
  title: 'Empty',
  created: '2026-01-01T00:00:00Z',
  expires: null,
  events: [],
  reports: [],
};

export function createFake(wishes: Wishes = {}): Fake {
  const fake = {
    log: [] as string[],
    shown: new Map<number, PageView | null>(),
    records: new Map<number, TabRecord>(),
    settings: { ...DEFAULT_SETTINGS, ...wishes.settings },
    inPage: {} as InPage,
    web: fakeWeb(wishes),
  };
  let names = 0;
  const rest: Promise<void>[] = [];
  const world: World = {
    library: { ...freshLibrary(), ...wishes.library },
    settings: {
      read: async () => ok(fake.settings),
      change: async (change) => {
        fake.settings = change(fake.settings);
        return ok(fake.settings);
      },
    },
    inPage: {
      read: async () => fake.inPage,
      change: async (part) => {
        fake.inPage = { ...fake.inPage, ...part };
        return fake.inPage;
      },
    },
    page: {
      read: async (tab) => {
        const seen = wishes.pages?.[tab];
        return seen ? ok(seen) : fail('page-gone', 'no such page');
      },
      address: async (tab) => wishes.pages?.[tab]?.address ?? null,
      show: async (tab, view) => {
        fake.shown.set(tab, view);
      },
      jump: async (tab, mark) => {
        fake.log.push(`jump ${tab} ${mark.text}`);
        return ok({ found: true });
      },
      undock: async (tab) => void fake.log.push(`undock ${tab}`),
    },
    tabs: {
      read: async (tab) => fake.records.get(tab) ?? null,
      write: async (tab, record) => {
        if (wishes.room && JSON.stringify(record).length > wishes.room) return fail('storage', 'no room');
        fake.records.set(tab, record);
        return ok(undefined);
      },
      change: async (tab, look, change) => {
        const record = fake.records.get(tab);
        if (record?.look !== look) return ok(false);
        const changed = change(record);
        const done = changed ? await world.tabs.write(tab, changed) : ok(fake.records.delete(tab));
        return done.ok ? ok(true) : done;
      },
      forget: async (tab) => void fake.records.delete(tab),
      known: async () => [...fake.records.keys()],
      badge: async (tab, count) => void fake.log.push(`badge ${tab} ${count?.outlets ?? 'none'}`),
    },
    sites: {
      address: async (tab) => wishes.addresses?.[tab] ?? null,
      hidden: async () => wishes.hidden ?? false,
      allowed: async () => wishes.allowed ?? true,
      watch: async ({ matches }) => {
        fake.log.push(`watch ${matches.join(' ')}`);
        return ok(true);
      },
      open: async () =>
        Object.entries(wishes.addresses ?? {}).map(([tab, address]) => ({ tab: Number(tab), address })),
      detect: async (tab) => void fake.log.push(`detect ${tab}`),
    },
    panels: {
      tell: async ({ type, tab }) => void fake.log.push(`tell ${type} ${tab}`),
      open: async (tab) => {
        fake.log.push(`open ${tab}`);
        return wishes.opens ?? true;
      },
    },
    packs: { bundled: async () => ok(wishes.pack ?? EMPTY) },
    fetch: fake.web.fetch,
    sourceStates: fake.web.sourceStates,
    alarm: fake.web.alarm,
    directory: {
      outlets: async () => ok(wishes.outlets ?? []),
      names: async () => ok(wishes.outlets ?? []),
    },
    pace: { turn: async () => wishes.wait ?? 0 },
    now: wishes.now ?? (() => 1_000_000),
    chance: () => 0,
    newName: () => `look-${++names}`,
    afterwards: (work) => void rest.push(work()),
  };
  return Object.assign(fake, { world, rest: async () => void (await Promise.all(rest)) });
}

const TEXT = [
  'A cable car stood still above Brennick valley for four hours on Friday, with 32 people in its cabins.',
  'Mountain rescuers brought them down one by one with ropes, the operator said. Nobody was hurt.',
  'A gust of 90 kilometres an hour had set off the brake, and the motor would not start again.',
  'The line stays closed for three weeks while the brake is looked at, said its head, Lene Arvik.',
];

export const articleOf = (over: Partial<Article> = {}): Article => ({
  url: 'https://valley-post.example/cable-car',
  title: 'Cable car stands still above Brennick with 32 on board',
  outlet: { name: 'Valley Post', domain: 'valley-post.example' },
  byline: null,
  credit: null,
  published: { iso: '2024-02-09T18:00:00Z', from: 'meta' },
  modified: null,
  language: 'en',
  paragraphs: TEXT,
  completeness: 'whole',
  ...over,
});

export const seenPage = (over: Partial<SeenPage> = {}): SeenPage => ({
  address: 'https://valley-post.example/cable-car',
  likely: true,
  reasons: ['og-article'],
  article: ok(articleOf()),
  ...over,
});
