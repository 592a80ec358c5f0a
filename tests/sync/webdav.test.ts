/** What is particular to a WebDAV folder. */
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/note-doc.ts';
import type { Cipher } from '../../src/sync/cipher.ts';
import { syncWith } from '../../src/sync/engine.ts';
import { SyncError } from '../../src/sync/transport.ts';
import { type WebdavOptions, webdav } from '../../src/sync/webdav.ts';
import { Steps, stepping } from '../support/faults.ts';
import { MemoryDav } from '../support/memory-dav.ts';
import { MemoryNotes } from '../support/memory-notes.ts';
import { quickSqueeze } from '../support/quick-squeeze.ts';

const ID = 'note-number-1';
const idOf = (i: number) => `note-number-${i}`;
const quick: WebdavOptions = { squeeze: quickSqueeze };

function devices(count: number, options: WebdavOptions = quick) {
  const dav = new MemoryDav();
  const make = (notes = new MemoryNotes()) => ({
    notes,
    sync: (full = false) => syncWith(notes, webdav(dav.folder(), options), { pull: true, full }),
    send: () => syncWith(notes, webdav(dav.folder(), options), { pull: false, full: false }),
    text: (id = ID) => {
      const replica = notes.get(id);
      return replica ? readNote(replica).text : null;
    },
  });
  return { dav, make, all: Array.from({ length: count }, () => make()) };
}
const names = (dav: MemoryDav) => new Set([...dav.files.keys()].map((name) => name.slice(0, 16)));

describe('a WebDAV folder', () => {
  test('each device writes only its own files', async () => {
    const { dav, all } = devices(2);
    const [a, b] = all as [
      ReturnType<typeof devices>['all'][0],
      ReturnType<typeof devices>['all'][0],
    ];
    a.notes.create(ID, { text: 'one' });
    await a.sync();
    const before = new Map(dav.files);
    await b.sync();
    b.notes.change(ID, { text: 'one two' });
    await b.sync();
    for (const [name, file] of before) expect(dav.files.get(name)).toBe(file);
    expect(names(dav).size).toBe(2);
  });

  test('a copied profile takes a name of its own, and nothing of either is lost', async () => {
    const { dav, make, all } = devices(1);
    const [a] = all as [ReturnType<typeof make>];
    a.notes.create(ID, { text: 'one' });
    await a.sync();
    const copy = make(a.notes.clone(Date.now));
    a.notes.create(idOf(2), { text: 'of the original' });
    copy.notes.create(idOf(3), { text: 'of the copy' });
    await a.sync();
    await copy.sync();
    expect(names(dav).size).toBe(2);
    await a.sync();
    for (const one of [a, copy]) {
      expect(one.text(idOf(2))).toBe('of the original');
      expect(one.text(idOf(3))).toBe('of the copy');
    }
    await a.sync();
    expect(names(dav).size).toBe(2);
  });

  test('a worker killed right after a write keeps its name', async () => {
    const { dav, make } = devices(0);
    const a = make();
    a.notes.create(ID, { text: 'one' });
    await a.sync();
    for (let at = 0; at < 12; at++) {
      a.notes.change(ID, { text: `one ${at}` });
      const steps = new Steps({ fault: 'kill', at, after: true });
      const way = webdav(dav.folder(steps), quick);
      await syncWith(stepping(a.notes, steps), way, { pull: false, full: false }).catch(() => {});
      expect(await a.sync()).toBeNull();
    }
    expect(names(dav).size).toBe(1);
  });

  test('files of a device that is gone for good, once read, are told by another', async () => {
    const { dav, make } = devices(0);
    const [a, b] = [make(), make()];
    a.notes.create(ID, { text: 'only here' });
    await a.sync();
    await b.sync();
    for (const name of [...dav.files.keys()]) dav.write(name, new Uint8Array(3));
    await b.sync();
    const c = make();
    await c.sync();
    expect(c.text()).toBe('only here');
  });

  test('a newer slot cut off leaves the older one to be read', async () => {
    const { dav, make } = devices(0);
    const [a, b] = [make(), make()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    a.notes.change(ID, { text: 'first, second' });
    const error = () => new SyncError('offline');
    const way = webdav(dav.folder(new Steps({ fault: 'cut', at: 0, error })), quick);
    await syncWith(a.notes, way, { pull: false, full: false });
    await b.sync();
    expect(b.text()).toBe('first');
    await a.sync();
    await b.sync();
    expect(b.text()).toBe('first, second');
  });

  test('many notes go into segments, which are merged, and old ones are removed', async () => {
    const { dav, make } = devices(0, { ...quick, slot: { notes: 4, bytes: 16_384 } });
    const [a, b] = [make(), make()];
    for (let i = 0; i < 120; i++) {
      a.notes.create(idOf(i), { text: `note ${i}` });
      await a.send();
    }
    const segments = [...dav.files.keys()].filter((name) => name.endsWith('.seg'));
    expect(segments.length).toBeGreaterThan(0);
    expect(segments.length).toBeLessThan(9);
    await b.sync();
    expect(b.notes.all()).toHaveLength(120);
  });

  test('old segments whose removal fails are removed later', async () => {
    const small = { ...quick, slot: { notes: 4, bytes: 16_384 } };
    const { dav, make } = devices(0, small);
    const a = make();
    const busy = { ...dav.folder(), remove: () => Promise.reject(new SyncError('busy')) };
    const segments = () => [...dav.files.keys()].filter((name) => name.endsWith('.seg')).length;
    for (let i = 0; i < 60; i++) {
      a.notes.create(idOf(i), { text: `note ${i}` });
      await syncWith(a.notes, webdav(busy, small), { pull: i === 0, full: false });
    }
    const before = segments();
    a.notes.change(ID, { text: 'once more' });
    await a.send();
    expect(segments()).toBeLessThan(before / 2);
  });

  test('what an older slot names stays, while its device has written one slot alone', async () => {
    const small = { ...quick, slot: { notes: 2, bytes: 16_384 } };
    const { dav, make } = devices(0, small);
    const [a, b] = [make(), make()];
    for (let i = 0; i < 7; i++) {
      a.notes.create(idOf(i), { text: `note ${i}` });
      await a.sync();
    }
    // The server says that the folder is gone. One slot is; the other, and its segments, are not.
    const [slot = ''] = [...dav.files.keys()].filter((name) => name.endsWith('.a'));
    dav.files.delete(slot);
    const blind = { ...dav.folder(), list: async () => null };
    await syncWith(a.notes, webdav(blind, small), { pull: true, full: false });
    await b.sync();
    expect(b.notes.lines.filter((line) => line.includes('damaged'))).toEqual([]);
    for (const one of [a, b]) await one.sync();
    expect(b.notes.all()).toHaveLength(7);
  });

  test('a segment that cannot be read is asked for again', async () => {
    const { dav, make } = devices(0, { ...quick, slot: { notes: 2, bytes: 16_384 } });
    const [a, b] = [make(), make()];
    for (let i = 0; i < 3; i++) a.notes.create(idOf(i), { text: `note ${i}` });
    await a.sync();
    const [name = ''] = [...dav.files.keys()].filter((one) => one.endsWith('.seg'));
    const whole = dav.files.get(name)?.bytes ?? new Uint8Array();
    dav.write(name, whole.slice(0, 40));
    await b.sync();
    expect(b.notes.all()).toEqual([]);
    dav.write(name, whole);
    await b.sync();
    expect(b.notes.all()).toHaveLength(3);
  });

  test('what was asked to be sent is sent, whatever the store answers', async () => {
    const { dav, make } = devices(0);
    const [a, b] = [make(), make()];
    a.notes.create(ID, { text: 'one' });
    const way = webdav(dav.folder(), quick);
    const silent = { remember: async () => {}, read: async () => [] };
    await way.push(a.notes.all(), null, silent);
    await b.sync();
    expect(b.text()).toBe('one');
  });

  test('a file under another device’s name says nothing', async () => {
    const { dav, make } = devices(0);
    const [a, b] = [make(), make()];
    a.notes.create(ID, { text: 'one' });
    await a.sync();
    const [name = ''] = dav.files.keys();
    dav.write('a'.repeat(16).concat('.a'), dav.files.get(name)?.bytes ?? new Uint8Array());
    dav.files.delete(name);
    expect(await b.sync()).toBeNull();
    expect(b.notes.all()).toEqual([]);
    expect(b.notes.lines).toContain('webdav damaged 1');
  });

  test('one changed note costs the same among 10 and among 2,000', async () => {
    const costs: number[][] = [];
    for (const count of [10, 2_000]) {
      const { dav, make } = devices(0);
      const [a, b] = [make(), make()];
      for (let i = 0; i < count; i++) a.notes.create(idOf(i), { text: `note number ${i}` });
      for (const one of [a, b, a]) await one.sync();
      for (const text of ['x', 'xy']) {
        a.notes.change(ID, { text });
        await a.send();
        await b.sync();
      }
      dav.requests = [];
      a.notes.change(ID, { text: 'xyz' });
      await a.send();
      const sent = dav.requests.length;
      await b.sync();
      costs.push([sent, dav.requests.length - sent]);
    }
    expect(costs).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test('nothing is written before the folder was read, nor after it could not be', async () => {
    const { dav, make } = devices(0);
    await (async () => {
      const a = make();
      a.notes.create(ID, { text: 'theirs' });
      await a.sync();
    })();
    const before = new Map(dav.files);
    const strange: Cipher = {
      seal: async (body) => ({ seal: { salt: '', rounds: 600_000, iv: '' }, body }),
      open: () => Promise.reject(new SyncError('passphrase')),
    };
    const b = new MemoryNotes();
    b.create(idOf(2), { text: 'mine' });
    const way = webdav(dav.folder(), { ...quick, cipher: strange });
    const wrong = await syncWith(b, way, { pull: false, full: false });
    expect(wrong?.problem).toBe('not-encrypted');
    expect(new Map(dav.files)).toEqual(before);
  });

  test('of more devices than anybody has is not read', async () => {
    const name = (i: number) =>
      `${i
        .toString(2)
        .padStart(16, 'a')
        .replace(/[01]/g, (d) => 'bc'[+d] ?? '')}.a`;
    const asked: string[] = [];
    const folder = {
      ...new MemoryDav().folder(),
      list: async () =>
        Array.from({ length: 1_001 }, (_, i) => ({ name: name(i), hint: null, bytes: null })),
      get: async (file: string) => {
        asked.push(file);
        return null;
      },
    };
    await expect(webdav(folder).pull(null, false)).rejects.toThrow('More than 1000 devices');
    expect(asked).toEqual([]);
  });
});
