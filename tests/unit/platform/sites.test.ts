/** The detector's registration: only where it is on, and only changed when something changes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sitesPort } from '../../../lib/platform/sites';

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

const fake = vi.hoisted(() => ({
  scripts: [] as Script[],
  log: [] as string[],
  granted: [] as string[],
  tabs: new Map<number, boolean>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async (tab: number) => {
        if (!fake.tabs.has(tab)) throw new Error(`No tab with id: ${tab}.`);
        return { incognito: fake.tabs.get(tab) };
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => fake.granted.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => fake.scripts,
      registerContentScripts: async (scripts: Script[]) => {
        if (fake.scripts.length > 0) throw new Error('Duplicate script ID');
        fake.log.push('register');
        fake.scripts.push(...scripts);
      },
      unregisterContentScripts: async () => {
        if (fake.scripts.length === 0) throw new Error('Nonexistent script ID');
        fake.log.push('unregister');
        fake.scripts = [];
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, { scripts: [], log: [], granted: ['https://a.example/*'] });
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

const EVERY = { matches: ['*://*/*'], excludeMatches: [] };

describe('a private window', () => {
  it.each([
    ['is one', 1, true],
    ['is none', 2, false],
    ['may be one where the tab is gone', 3, true],
  ])('%s', async (_what, tab, hidden) => {
    fake.tabs = new Map([
      [1, true],
      [2, false],
    ]);
    expect(await sitesPort.hidden(tab)).toBe(hidden);
  });
});

describe('the detector', () => {
  it('is registered for what is on', async () => {
    expect(await sitesPort.watch(EVERY)).toEqual({ ok: true, value: true });
    expect(fake.scripts).toMatchObject([{ id: 'detector', matches: ['*://*/*'], runAt: 'document_idle' }]);
    expect(fake.scripts[0]).not.toHaveProperty('excludeMatches');
  });

  it('is left alone when nothing changed', async () => {
    await sitesPort.watch(EVERY);
    expect(await sitesPort.watch(EVERY)).toEqual({ ok: true, value: false });
    expect(fake.log).toEqual(['register']);
  });

  it('leaves out what is off', async () => {
    await sitesPort.watch(EVERY);
    await sitesPort.watch({ ...EVERY, excludeMatches: ['*://*.b.example/*'] });
    expect(fake.scripts).toMatchObject([{ excludeMatches: ['*://*.b.example/*'] }]);
  });

  it('is registered as the last of several changes at once wants it', async () => {
    await sitesPort.watch(EVERY);
    const off = (site: string) => ({ ...EVERY, excludeMatches: [`*://*.${site}/*`] });
    const changed = await Promise.all([sitesPort.watch(off('b.example')), sitesPort.watch(off('c.example'))]);
    expect(changed.map(({ ok }) => ok)).toEqual([true, true]);
    expect(fake.scripts).toMatchObject([{ excludeMatches: ['*://*.c.example/*'] }]);
  });

  it('runs nowhere when nothing is on', async () => {
    await sitesPort.watch(EVERY);
    await sitesPort.watch({ matches: [], excludeMatches: [] });
    expect(fake.scripts).toEqual([]);
    expect(fake.log).toEqual(['register', 'unregister']);
  });
});

describe('a page', () => {
  it.each([
    ['https://a.example/story?x=1', true],
    ['https://b.example/', false],
    ['no address', false],
  ])('at %s may be read: %s', async (address, allowed) => {
    expect(await sitesPort.allowed(address)).toBe(allowed);
  });
});
