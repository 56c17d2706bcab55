/** The browser's own events: what each makes the background do. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lifecycle, listenToBrowser } from '../../../lib/platform/lifecycle';

type Listener = (...values: unknown[]) => void;

const fake = vi.hoisted(() => {
  const listeners = new Map<string, (...values: unknown[]) => void>();
  const log: string[] = [];
  const event = (name: string) => ({
    addListener: (listener: (...values: unknown[]) => void) => void listeners.set(name, listener),
  });
  return { listeners, log, event };
});
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: fake.event('installed'),
      onStartup: fake.event('started'),
      getURL: (path: string) => `ours:${path}`,
    },
    tabs: {
      onUpdated: fake.event('updated'),
      onRemoved: fake.event('removed'),
      create: async ({ url }: { url: string }) => void fake.log.push(`create ${url}`),
    },
    permissions: { onAdded: fake.event('allowed'), onRemoved: fake.event('withdrawn') },
    commands: { onCommand: fake.event('command') },
    sidebarAction: { open: async () => void fake.log.push('open panel') },
  },
}));

const note =
  (name: string) =>
  async (...values: unknown[]): Promise<void> =>
    void fake.log.push([name, ...values].join(' '));
const life: Lifecycle = {
  installed: note('installed'),
  started: note('started'),
  moved: note('moved'),
  closed: note('closed'),
  allowed: note('allowed'),
  withdrawn: note('withdrawn'),
};

beforeEach(() => {
  fake.log.length = 0;
  listenToBrowser(life);
});

describe('events of the browser', () => {
  it.each<[name: string, values: unknown[], done: string[]]>([
    ['installed', [{ reason: 'install' }], ['installed true']],
    ['installed', [{ reason: 'update' }], ['installed false']],
    ['installed', [{ reason: 'browser_update' }], []],
    ['started', [], ['started']],
    ['updated', [7, { status: 'complete' }], ['moved 7']],
    ['updated', [7, { title: 'New' }], []],
    ['removed', [7], ['closed 7']],
    ['allowed', [{ origins: ['*://*.valleypost.example/*'] }], ['allowed *://*.valleypost.example/*']],
    ['withdrawn', [{ origins: ['*://*/*'] }], ['withdrawn *://*/*']],
    ['withdrawn', [{ permissions: [] }], ['withdrawn ']],
    ['command', ['open-panel', { id: 7 }], ['open panel']],
    ['command', ['open-panel', undefined], []],
    ['command', ['open-library', undefined], ['create ours:library.html']],
    ['command', ['another', { id: 7 }], []],
  ])('%s %j', (name, values, done) => {
    (fake.listeners.get(name) as Listener)(...values);
    expect(fake.log).toEqual(done);
  });
});
