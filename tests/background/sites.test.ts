import { expect, test } from 'vitest';
import { watchSites } from '../../src/background/sites.ts';
import type { Browser } from '../../src/browser/gate.ts';
import { patternsOf } from '../../src/browser/site-patterns.ts';
import { readSettings } from '../../src/store/settings-store.ts';
import { emptyDatabase } from '../support/database.ts';

interface Script {
  id: string;
  matches: string[];
}
type Heard = (change: { origins?: string[] }) => void;

/** A browser with one content script; from the `dies`-th call for scripts on, the background is gone. */
function started(dies = Number.POSITIVE_INFINITY) {
  const registered = new Map<string, Script>();
  const origins: string[] = [];
  const heard: { added?: Heard; removed?: Heard } = {};
  let calls = 0;
  const alive = <A extends unknown[], T>(act: (...args: A) => T) => {
    return async (...args: A): Promise<T> => {
      calls += 1;
      if (calls > dies) return new Promise(() => {});
      return act(...args);
    };
  };
  const put = (isThere: boolean) => (scripts: Script[]) => {
    for (const script of scripts) {
      if (registered.has(script.id) !== isThere)
        throw new Error(`Duplicate or unknown ${script.id}`);
      registered.set(script.id, script);
    }
  };
  const browser = {
    runtime: {
      getManifest: () => ({ content_scripts: [{ js: ['a.js'], matches: [] }] }),
      getURL: (path: string) => `chrome-extension://x/${path}`,
      onInstalled: { addListener: () => {} },
    },
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      onAdded: { addListener: (listener: Heard) => Object.assign(heard, { added: listener }) },
      onRemoved: { addListener: (listener: Heard) => Object.assign(heard, { removed: listener }) },
    },
    scripting: {
      getRegisteredContentScripts: alive(() => [...registered.values()]),
      registerContentScripts: alive(put(false)),
      updateContentScripts: alive(put(true)),
      unregisterContentScripts: alive(({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
    },
    tabs: { query: async () => [] },
  } as unknown as Browser;
  const db = emptyDatabase();
  watchSites({ db, browser, changed: () => {}, leave: () => {} });
  const allow = (site: string) => {
    origins.push(...patternsOf(site));
    heard.added?.({ origins: patternsOf(site) });
  };
  const forget = (site: string) => {
    for (const pattern of patternsOf(site)) origins.splice(origins.indexOf(pattern), 1);
    heard.removed?.({ origins: patternsOf(site) });
  };
  const read = () => [...registered.values()].flatMap(({ matches }) => matches);
  return { db, allow, forget, read, calls: () => calls };
}

test('sites that come at once and go are all followed', async () => {
  const { db, allow, forget, read } = started();
  allow('a.test');
  allow('b.test');
  const both = [...patternsOf('a.test'), ...patternsOf('b.test')];
  await expect.poll(read).toEqual(both);
  expect((await readSettings(db)).sitesOwn).toEqual(['a.test', 'b.test']);
  forget('a.test');
  await expect.poll(read).toEqual(patternsOf('b.test'));
  forget('b.test');
  await expect.poll(read).toEqual([]);
});

test.each([3, 4, 5])('stopped after %i calls, a site that was read still is', async (dies) => {
  const { allow, read, calls } = started(dies);
  allow('a.test');
  await expect.poll(read).toEqual(patternsOf('a.test'));
  allow('b.test');
  await expect.poll(calls).toBeGreaterThan(Math.min(3, dies - 1));
  expect(read()).toEqual(expect.arrayContaining(patternsOf('a.test')));
});
