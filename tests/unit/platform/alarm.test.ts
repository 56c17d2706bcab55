/** The alarm that wakes the background. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alarmPort, listenToAlarm } from '../../../lib/platform/alarm';

type Listener = (alarm: { name: string }) => unknown;
const fake = vi.hoisted(() => ({ alarms: new Map<string, { when: number }>(), listeners: [] as Listener[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    alarms: {
      create: (name: string, alarm: { when: number }) => void fake.alarms.set(name, alarm),
      clear: async (name: string) => fake.alarms.delete(name),
      get: async (name: string) => {
        const alarm = fake.alarms.get(name);
        return alarm && { name, scheduledTime: alarm.when };
      },
      onAlarm: { addListener: (listener: Listener) => void fake.listeners.push(listener) },
    },
  },
}));

const NOW = 1_000_000;
beforeEach(() => {
  fake.alarms.clear();
  fake.listeners = [];
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
});

describe('the alarm', () => {
  it.each([
    [NOW + 90_000, NOW + 90_000],
    [NOW + 1, NOW + 30_000],
    [0, NOW + 30_000],
  ])('for %i rings at %i', async (at, when) => {
    await alarmPort.wakeAt(at);
    expect([...fake.alarms]).toEqual([['sources', { when }]]);
    expect(await alarmPort.isSet()).toBe(true);
  });

  it('is as if it was not set where the clock was set back since', async () => {
    await alarmPort.wakeAt(NOW + 90_000);
    vi.mocked(Date.now).mockReturnValue(NOW - 2 * 86_400_000);
    expect(await alarmPort.isSet()).toBe(false);
  });

  it('is taken back', async () => {
    await alarmPort.wakeAt(NOW);
    await alarmPort.wakeAt(null);
    expect(fake.alarms.size).toBe(0);
    expect(await alarmPort.isSet()).toBe(false);
  });

  it('is heard at once, by its name, and the browser waits for the work', async () => {
    const work = vi.fn(async () => undefined);
    listenToAlarm(work);
    const [listener] = fake.listeners;
    expect(listener?.({ name: 'other' })).toBeUndefined();
    expect(work).not.toHaveBeenCalled();
    expect(listener?.({ name: 'sources' })).toBeInstanceOf(Promise);
    expect(work).toHaveBeenCalledOnce();
  });
});
