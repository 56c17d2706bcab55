/** The detector's registration: only where it is on, and only changed when something changes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sitesPort } from '../../../lib/platform/sites';

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

const fake = vi.hoisted(() => ({ scripts: [] as Script[], log: [] as string[], granted: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => fake.granted.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => fake.scripts,
      registerContentScripts: async (scripts: Script[]) => {
        fake.log.push('register');
        fake.scripts.push(...scripts);
      },
      unregisterContentScripts: async () => {
        fake.log.push('unregister');
        fake.scripts = [];
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, { scripts: [], log: [], granted: ['https://a.example/*'] });
});

const EVERY = { matches: ['*://*/*'], excludeMatches: [] };

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
