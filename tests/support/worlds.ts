/** The mailboxes in which lives are tried, with everything that can happen to each. */
import { browserSync } from '../../src/sync/browser-sync.ts';
import { webdav } from '../../src/sync/webdav.ts';
import { AccountArea, BrowserAccount } from './browser-account.ts';
import type { World } from './lives.ts';
import { MemoryDav } from './memory-dav.ts';
import { MemoryMailbox } from './memory-mailbox.ts';
import { quickSqueeze } from './quick-squeeze.ts';

/** Letters come late, twice, in another order, or not at all until a full pull. */
export function memoryWorld(): World {
  const mailbox = new MemoryMailbox();
  return {
    transport: (_, steps, luck) =>
      mailbox.transport(steps, (letters) => {
        if (luck === 0) return letters;
        const some = letters.filter((_letter, i) => (i * 7 + luck) % 3 !== 0);
        return luck % 2 ? [...some.reverse(), ...some] : some;
      }),
    clone: () => {},
    mischief: (_, luck) => {
      mailbox.lose(luck % (mailbox.letters.length + 1));
    },
    needsFull: true,
    settle: () => {},
  };
}

/** Keys travel one by one; the first sign-in overwrites; others have filled the storage. */
export function browserWorld(): World {
  const account = new BrowserAccount();
  const areas = new Map<number, AccountArea>();
  const areaOf = (device: number) => {
    const area = areas.get(device) ?? new AccountArea();
    areas.set(device, area);
    return area;
  };
  return {
    transport(device, steps, luck) {
      const area = areaOf(device);
      const some = (key: string) => (key.charCodeAt(key.length - 1) + luck) % 3 !== 0;
      account.exchange(area, luck === 0 ? undefined : some);
      return browserSync(area.area(steps), quickSqueeze);
    },
    clone(from, to) {
      const copy = new AccountArea();
      copy.items = structuredClone(areaOf(from).items);
      copy.unsent = new Set(areaOf(from).unsent);
      areas.set(to, copy);
    },
    mischief(device, luck) {
      if (luck % 2) account.signIn(areaOf(device));
      else account.server.delete([...account.server.keys()][luck % 7] ?? '');
    },
    needsFull: false,
    settle: (device) => account.exchange(areaOf(device)),
  };
}

/** Files are cut off, vanish, or come back from a backup. */
export function davWorld(): World {
  const dav = new MemoryDav();
  let backup = new Map(dav.files);
  return {
    transport: (_, steps) =>
      webdav(dav.folder(steps), { squeeze: quickSqueeze, slot: { notes: 1, bytes: 16_384 } }),
    clone: () => {},
    mischief(_, luck) {
      const name = [...dav.files.keys()][luck % Math.max(1, dav.files.size)] ?? '';
      const file = dav.files.get(name);
      if (luck % 5 === 0) backup = new Map(dav.files);
      else if (luck % 5 === 1) dav.files = new Map(backup);
      else if (luck % 5 === 2) dav.files.clear();
      else if (luck % 5 === 3) dav.files.delete(name);
      else if (file) dav.write(name, file.bytes.slice(0, luck));
    },
    needsFull: false,
    settle: () => {},
  };
}
