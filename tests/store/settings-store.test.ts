import { expect, test } from 'vitest';
import { changeSettings, DEFAULTS, readSettings } from '../../src/store/settings-store.ts';
import { emptyDatabase } from '../support/database.ts';

test('settings are the defaults until changed', async () => {
  const db = emptyDatabase();
  expect(await readSettings(db)).toEqual(DEFAULTS);
  await changeSettings(db, { language: 'fr', sitesOff: ['gazette.example'] });
  expect(await readSettings(db)).toEqual({
    ...DEFAULTS,
    language: 'fr',
    sitesOff: ['gazette.example'],
  });
});

test('a value that does not fit is refused, and nothing of the change is written', async () => {
  const db = emptyDatabase();
  await expect(changeSettings(db, { language: 'fr', dwell: -1 })).rejects.toThrow();
  expect(await readSettings(db)).toEqual(DEFAULTS);
});

test('a stored value that no longer fits reads as the default', async () => {
  const db = emptyDatabase();
  await db.settings.put({ key: 'dwell', value: 'soon' });
  expect((await readSettings(db)).dwell).toBe(DEFAULTS.dwell);
});
