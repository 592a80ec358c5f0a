/** Ends a pause on time: an alarm wakes the background, which tells every tab. */
import type { Browser } from '../browser/gate.ts';
import type { Database } from '../store/database.ts';
import { readSettings } from '../store/settings-store.ts';

const ALARM = 'pause-ends';

/** Sets the alarm for the pause that is now in the settings, or takes it away. */
export async function setPauseAlarm(db: Database, browser: Browser): Promise<void> {
  const { pausedUntil } = await readSettings(db);
  if (pausedUntil !== null && pausedUntil > Date.now())
    browser.alarms.create(ALARM, { when: pausedUntil });
  else await browser.alarms.clear(ALARM);
}

/** Calls back when a pause ends. Call it synchronously. */
export function watchPause(browser: Browser, ended: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) ended();
  });
}
