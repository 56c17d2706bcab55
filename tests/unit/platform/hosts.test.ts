/** Permissions for hosts, in browsers that differ in when they put the question. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowHosts, giveBackHosts } from '../../../lib/platform/hosts';

const fake = vi.hoisted(() => ({
  held: new Set<string>(),
  log: [] as string[],
  yes: true,
  runtime: {} as object,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get runtime() {
      return fake.runtime;
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => origin.includes(' '))) throw new Error('no such pattern');
        return origins.every((origin) => fake.held.has(origin));
      },
      request: async ({ origins }: { origins: string[] }) => {
        fake.log.push(`ask ${origins.join(' ')}`);
        return fake.yes;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        fake.log.push(`remove ${origins.join(' ')}`);
        return true;
      },
    },
  },
}));

const A = '*://a.example/*';
const B = '*://b.example/*';
const ALL = '*://*/*';
const HOSTS = ['a.example', 'b.example'];
beforeEach(() => {
  Object.assign(fake, { held: new Set(), log: [], yes: true, runtime: {} });
});

describe('allowHosts', () => {
  it.each([
    ['nothing is allowed', [], [`ask ${A} ${B}`]],
    ['one is allowed', [A], [`ask ${B}`]],
    ['both are allowed', [A, B], []],
    ['all sites are allowed', [ALL], []],
  ])('puts one question for what is missing: %s', async (_what, held, log) => {
    fake.held = new Set(held);
    expect(await allowHosts(HOSTS)).toBe(true);
    expect(fake.log).toEqual(log);
  });

  it('puts it at once in Firefox, before anything is awaited', () => {
    Object.assign(fake, { held: new Set([A]), runtime: { getBrowserInfo: () => {} } });
    void allowHosts(HOSTS);
    expect(fake.log).toEqual([`ask ${A} ${B}`]);
  });

  it('answers a refusal', async () => {
    fake.yes = false;
    expect(await allowHosts(HOSTS)).toBe(false);
  });

  it('asks for what the browser takes for no host, too: it may refuse', async () => {
    await allowHosts(['no host']);
    expect(fake.log).toEqual(['ask *://no host/*']);
  });
});

describe('giveBackHosts', () => {
  it.each([
    ['what was allowed for them', HOSTS, [], [`remove ${A} ${B}`]],
    ['nothing where there are none', [], [], []],
    ['nothing where all sites are allowed', HOSTS, [ALL], []],
  ])('gives back %s', async (_what, hosts, held, log) => {
    fake.held = new Set(held);
    await giveBackHosts(hosts);
    expect(fake.log).toEqual(log);
  });
});
