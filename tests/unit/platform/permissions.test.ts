/** Permissions for sites and keys, as the browser keeps them; browsers that lack a part of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, openShortcuts } from '../../../lib/platform/commands';
import { giveBack, heldOrigins } from '../../../lib/platform/permissions';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown>, log: [] as string[] }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const refuse = async (): Promise<never> => {
  throw new Error('no');
};
const note =
  (name: string) =>
  async (value?: unknown): Promise<void> =>
    void fake.log.push(`${name} ${JSON.stringify(value) ?? ''}`.trim());

beforeEach(() => {
  for (const key of Object.keys(fake.browser)) delete fake.browser[key];
  fake.log.length = 0;
});

describe('sites that the browser allows', () => {
  it.each([
    ['some', async () => ({ origins: ['*://*.a.example/*'] }), ['*://*.a.example/*']],
    ['none', async () => ({}), []],
    ['not told', refuse, []],
  ])('%s', async (_what, getAll, held) => {
    fake.browser.permissions = { getAll };
    expect(await heldOrigins()).toEqual(held);
  });

  it.each([
    ['given back', async () => true, true],
    ['kept', async () => false, false],
    ['required by an administrator', refuse, false],
  ])('%s', async (_what, remove, gone) => {
    fake.browser.permissions = { remove };
    expect(await giveBack('*://*/*')).toBe(gone);
  });
});

describe('keys', () => {
  it('are the browser’s', async () => {
    fake.browser.commands = {
      getAll: async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+V' }, { name: 'open-library' }],
    };
    expect(await commands()).toEqual([
      { name: 'open-panel', keys: 'Alt+Shift+V' },
      { name: 'open-library', keys: '' },
    ]);
  });

  it('are none where the browser has none', async () => {
    expect(await commands()).toEqual([]);
  });

  it.each<[browser: string, parts: object, done: string]>([
    ['Firefox', { commands: { openShortcutSettings: note('shortcuts') } }, 'shortcuts'],
    [
      'Chromium',
      { commands: {}, tabs: { create: note('create') } },
      'create {"url":"chrome://extensions/shortcuts"}',
    ],
  ])('are changed on a page of the browser’s: %s', async (_browser, parts, done) => {
    Object.assign(fake.browser, parts);
    await openShortcuts();
    expect(fake.log).toEqual([done]);
  });
});
