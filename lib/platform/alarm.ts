/** The one alarm that wakes the background for sources. */
import browser from 'webextension-polyfill';
import type { AlarmPort } from '../app/sources/ports';

const NAME = 'sources';
/** Browsers ring no sooner; in milliseconds. */
const SOONEST = 30_000;
/** A later one may be of a clock that was set back since: it is to be set again. In milliseconds. */
const FAR = 86_400_000;

/** Call it at once, when the background begins: the alarm wakes it. The browser lets it live while work is not done. */
export const listenToAlarm = (work: () => Promise<void>): void =>
  browser.alarms.onAlarm.addListener(({ name }) => (name === NAME ? work() : undefined));

export const alarmPort: AlarmPort = {
  async wakeAt(at) {
    if (at === null) await browser.alarms.clear(NAME);
    else browser.alarms.create(NAME, { when: Math.max(at, Date.now() + SOONEST) });
  },
  async isSet() {
    const alarm = await browser.alarms.get(NAME);
    return alarm !== undefined && alarm.scheduledTime <= Date.now() + FAR;
  },
};
