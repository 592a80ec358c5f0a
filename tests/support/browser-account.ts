/**
 * A browser account: each device's own storage area with the browsers' limits, and a server where the
 * last writer of a key wins. Keys travel one by one, whenever a test says so.
 */
import { type Items, itemBytes } from '../../src/sync/browser-items.ts';
import type { StorageArea } from '../../src/sync/browser-sync.ts';
import { Steps } from './faults.ts';

export const LIMITS = { item: 8_192, total: 102_400, items: 512 };

export class AccountArea {
  items: Items = {};
  /** Keys changed here that the server has not heard of. */
  unsent = new Set<string>();
  writes = 0;

  area(steps = new Steps(), limits = LIMITS): StorageArea {
    return {
      get: () => steps.step(() => structuredClone(this.items)),
      set: (items) =>
        steps.step(() => {
          this.writes++;
          const after = { ...this.items, ...structuredClone(items) };
          for (const [key, value] of Object.entries(items))
            if (itemBytes(key, value) > limits.item)
              throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
          const total = Object.entries(after).reduce((n, [k, v]) => n + itemBytes(k, v), 0);
          if (total > limits.total) throw new Error('QUOTA_BYTES quota exceeded');
          if (Object.keys(after).length > limits.items) throw new Error('MAX_ITEMS quota exceeded');
          this.items = after;
          for (const key of Object.keys(items)) this.unsent.add(key);
        }),
      remove: (keys) =>
        steps.step(() => {
          this.writes++;
          for (const key of keys) {
            delete this.items[key];
            this.unsent.add(key);
          }
        }),
    };
  }
}

export class BrowserAccount {
  server = new Map<string, unknown>();

  /** Sends and fetches the keys that `travels` lets through. */
  exchange(device: AccountArea, travels: (key: string) => boolean = () => true): void {
    for (const key of [...device.unsent].filter(travels)) {
      if (key in device.items) this.server.set(key, device.items[key]);
      else this.server.delete(key);
      device.unsent.delete(key);
    }
    for (const key of new Set([...this.server.keys(), ...Object.keys(device.items)])) {
      if (!travels(key) || device.unsent.has(key)) continue;
      if (this.server.has(key)) device.items[key] = this.server.get(key);
      else delete device.items[key];
    }
  }

  /** Chrome's first sign-in: the account's values overwrite local ones, local keys it lacks go. */
  signIn(device: AccountArea): void {
    device.unsent.clear();
    device.items = Object.fromEntries(this.server);
  }
}
