/** Hosts that are allowed for one click: given back when it is done, when the page goes, or by the background later. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveBackLeft, listenToLent, noteLent, whileLent } from '../../../lib/platform/lent';
import { locksByName } from './one-lock';

interface Port {
  name: string;
  ended: (() => void)[];
}
interface Sender {
  id: string;
  url: string;
  tab?: { id: number };
  frameId?: number;
}
type Heard = (port: {
  name: string;
  sender: Sender;
  onDisconnect: { addListener(ended: () => void): void };
}) => void;
const PANEL: Sender = { id: 'ours', url: 'ours://x/sidepanel.html' };
const SCRIPT: Sender = { id: 'ours', url: 'https://a.example/', tab: { id: 7 }, frameId: 0 };
const fake = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  log: [] as string[],
  ports: [] as Port[],
  heard: [] as Heard[],
  full: false,
}));
/** The background hears of a page's port, and of its end. */
function close({ name }: Port, sender = PANEL): void {
  const ended: (() => void)[] = [];
  for (const heard of fake.heard)
    heard({ name, sender, onDisconnect: { addListener: (one) => void ended.push(one) } });
  for (const one of ended) one();
}
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `ours://x/${path}`,
      connect: ({ name }: { name: string }) => {
        const port = { name, ended: [] as (() => void)[] };
        fake.ports.push(port);
        return { disconnect: () => void fake.ports.splice(fake.ports.indexOf(port), 1) };
      },
      onConnect: { addListener: (heard: Heard) => void fake.heard.push(heard) },
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.kept[key] }),
        async set(values: Record<string, unknown>) {
          if (fake.full) throw new Error('quota');
          Object.assign(fake.kept, values);
        },
        remove: async (key: string) => void delete fake.kept[key],
      },
    },
    permissions: {
      contains: async () => false,
      remove: async ({ origins }: { origins: string[] }) => void fake.log.push(...origins),
    },
  },
}));

const A = 'a.example';
const B = 'b.example';
const [ON_A, ON_B] = [A, B].map((host) => `*://${host}/*`);
const MINUTE = 60_000;
let now: number;
beforeEach(() => {
  Object.assign(fake, { kept: {}, log: [], ports: [], heard: [], full: false });
  now = 1_000 * MINUTE;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  vi.stubGlobal('navigator', { locks: locksByName() });
});
const yes = Promise.resolve(true);
const nobody = async (): Promise<string[]> => [];

describe('while they are lent', () => {
  it('they are noted, and given back at the end', async () => {
    const noted = await whileLent([A, B], yes, async () => ({ ...fake.kept }));
    expect(noted).toMatchObject({ lent: [{ hosts: [A, B], at: now }] });
    expect(fake).toMatchObject({ kept: {}, log: [ON_A, ON_B] });
  });

  it.each([true, false])('two pieces of work have a note each (the first ends first: %s)', async (first) => {
    const notes = [await noteLent([A]), await noteLent([B])] as const;
    await notes[first ? 0 : 1].forget();
    expect(fake.kept.lent).toMatchObject([{ hosts: [first ? B : A] }]);
  });

  it('a refusal leaves nothing', async () => {
    await whileLent([A], Promise.resolve(false), async () => undefined);
    expect(fake).toMatchObject({ kept: {}, log: [] });
  });

  it('the work is done also where there is no room for the note', async () => {
    fake.full = true;
    expect(await whileLent([A], yes, async () => 'done')).toBe('done');
    expect(fake.log).toEqual([ON_A]);
  });

  it('the background gives them back where the page goes, and others’ stay', async () => {
    listenToLent(nobody);
    void whileLent([A], yes, () => new Promise<void>(() => {}));
    await noteLent([B]);
    await vi.waitFor(() => expect(fake.ports).toHaveLength(1));
    close({ name: 'another', ended: [] });
    if (fake.ports[0]) close(fake.ports[0]);
    await vi.waitFor(() => expect(fake.kept.lent).toMatchObject([{ hosts: [B] }]));
    expect(fake.log).toEqual([ON_A]);
  });

  it('a script in a page of the web ends nobody’s', async () => {
    listenToLent(nobody);
    void whileLent([A], yes, () => new Promise<void>(() => {}));
    await vi.waitFor(() => expect(fake.ports).toHaveLength(1));
    if (fake.ports[0]) close(fake.ports[0], SCRIPT);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.kept.lent).toMatchObject([{ hosts: [A] }]);
    expect(fake.log).toEqual([]);
  });

  it('nothing is left for the background where the work was done', async () => {
    await whileLent([A], yes, async () => undefined);
    expect(fake.ports).toEqual([]);
  });
});

describe('what a page left behind', () => {
  it.each<[when: string, later: number, log: string[]]>([
    ['not while it may be at work', 5 * MINUTE, []],
    ['once it cannot be any more', 7 * MINUTE, [ON_A ?? '']],
    ['when the clock was set back', -MINUTE, [ON_A ?? '']],
  ])('is given back %s', async (_when, later, log) => {
    await noteLent([A]);
    now += later;
    await giveBackLeft(nobody);
    expect(fake.log).toEqual(log);
    expect('lent' in fake.kept).toBe(log.length === 0);
  });

  it('stays allowed where a source needs it by now, and is left where that is not known', async () => {
    await noteLent([A, B]);
    now += 7 * MINUTE;
    await giveBackLeft(async () => null);
    expect(fake.log).toEqual([]);
    await giveBackLeft(async () => [B]);
    expect(fake).toMatchObject({ kept: {}, log: [ON_A] });
  });

  it('that is no note is nothing', async () => {
    fake.kept.lent = [{ hosts: 'all', at: 0 }, 7];
    await giveBackLeft(nobody);
    fake.kept.lent = 'odd';
    await giveBackLeft(nobody);
    expect(fake.log).toEqual([]);
  });
});
