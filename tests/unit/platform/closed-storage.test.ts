/** Storage is closed to scripts in pages where the browser can do so; where it cannot, nothing fails. */
import { beforeEach, expect, it, vi } from 'vitest';
import { closeStorage } from '../../../lib/platform/closed-storage';

const fake = vi.hoisted(() => ({ local: {} as { setAccessLevel?: unknown } }));
vi.mock('webextension-polyfill', () => ({ default: { storage: fake } }));
beforeEach(() => {
  fake.local = {};
});

it('is for the background and pages of ours', async () => {
  const asked: unknown[] = [];
  fake.local.setAccessLevel = async (wish: unknown) => void asked.push(wish);
  await closeStorage();
  expect(asked).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

it.each<[string, unknown]>([
  ['does not have it', undefined],
  ['refuses', () => Promise.reject(new Error('not allowed'))],
])('nothing fails where the browser %s', async (_what, setAccessLevel) => {
  fake.local.setAccessLevel = setAccessLevel;
  await expect(closeStorage()).resolves.toBeUndefined();
});
