/** Sync over a real Apache mod_dav, with everything that goes wrong on the way to one. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/note-doc.ts';
import { isDeleted } from '../../src/notes/replica.ts';
import { passphraseCipher } from '../../src/sync/cipher.ts';
import { syncWith } from '../../src/sync/engine.ts';
import { type WebdavOptions, webdav } from '../../src/sync/webdav.ts';
import { checkFolder } from '../../src/sync/webdav-check.ts';
import { davFolder } from '../../src/sync/webdav-http.ts';
import { Apache, findApache, PASSWORD, USER } from '../support/apache.ts';
import { BadLine, type Trouble } from '../support/bad-line.ts';
import { MemoryNotes } from '../support/memory-notes.ts';
import { newFolder } from '../support/temporary.ts';

const found = findApache();
if ('why' in found) console.warn(`Skipped: ${found.why}`);

/** Puts a disk of 64 kB over a folder, and says whether that is allowed here. */
const mountSmall = (at: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=777', 'tmpfs', at]).status === 0;
const unmount = (at: string) => void spawnSync('umount', [at]);
function canMount(): boolean {
  const at = newFolder();
  const can = process.platform === 'linux' && mountSmall(at);
  if (can) unmount(at);
  else console.warn('The full disk is not tried: only root may mount one.');
  return can;
}
/** A text that does not compress. */
const randomText = (length: number) => randomBytes(length).toString('base64').slice(0, length);

const ID = 'note-number-1';

describe.skipIf('why' in found)('notes over Apache mod_dav', () => {
  let apache: Apache;
  let line: BadLine;
  let folder = 0;
  let url = '';

  beforeAll(async () => {
    apache = new Apache('binary' in found ? found.binary : '');
    await apache.start();
    line = new BadLine(() => apache.port);
    await line.start();
  });
  afterAll(async () => {
    await line?.stop();
    await apache?.stop();
  });
  /** A folder of its own for each test; it does not exist yet. */
  beforeEach(() => {
    folder += 1;
    url = `http://127.0.0.1:${line.port}/notes-${folder}/`;
    line.trouble = null;
    line.requests = [];
  });

  const account = (password = PASSWORD) => ({ url, user: USER, password });
  const device = (options: WebdavOptions = {}) => {
    const notes = new MemoryNotes();
    const transport = webdav(davFolder(account()), options);
    return {
      notes,
      sync: (full = true) => syncWith(notes, transport, { pull: true, full }),
      send: () => syncWith(notes, transport, { pull: false, full: false }),
      text: (id = ID) => {
        const replica = notes.get(id);
        return replica && !isDeleted(replica) ? readNote(replica).text : null;
      },
    };
  };
  const during = async <T>(trouble: Trouble, work: () => Promise<T>): Promise<T> => {
    line.trouble = trouble;
    try {
      return await work();
    } finally {
      line.trouble = null;
    }
  };
  const own = () => path.join(apache.files, `notes-${folder}`);
  const slots = () => readdirSync(own()).filter((name) => /\.[ab]$/.test(name));

  test('two devices edit one note apart, and agree', async () => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'one three' });
    expect(await a.sync()).toBeNull();
    expect(await b.sync()).toBeNull();
    a.notes.change(ID, { text: 'one two three' });
    b.notes.change(ID, { text: 'one three four' });
    for (const one of [a, b, a]) expect(await one.sync(false)).toBeNull();
    expect([a.text(), b.text()]).toEqual(['one two three four', 'one two three four']);
    b.notes.remove(ID);
    for (const one of [b, a]) await one.sync(false);
    expect(a.text()).toBeNull();
  });

  test('a changed note costs two requests to send and two to fetch', async () => {
    const [a, b] = [device(), device()];
    for (let i = 0; i < 30; i++) a.notes.create(`note-number-${i}`, { text: `Note ${i}` });
    for (const one of [a, b, a, b]) await one.sync(false);
    // Apache's tags are weak within a second of a write.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    for (const one of [a, b]) await one.sync(false);
    a.notes.change(ID, { text: 'changed' });
    line.requests = [];
    await a.send();
    expect(line.requests).toEqual(['GET', 'PUT']);
    line.requests = [];
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await b.sync(false);
    expect(line.requests).toEqual(['PROPFIND', 'GET']);
    expect(b.text()).toBe('changed');
  });

  const refusals: [number, string][] = [
    [401, 'sign-in'],
    [409, 'address'],
    [412, 'busy'],
    [423, 'busy'],
    [500, 'server'],
    [507, 'space'],
  ];
  test.each(refusals)('a %i while writing loses nothing', async (code, problem) => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    a.notes.change(ID, { text: 'first and second' });
    const wrong = await during({ kind: 'status', code, only: 'PUT' }, () => a.sync());
    expect(wrong?.problem).toBe(problem);
    await b.sync();
    expect(b.text()).toBe('first');
    expect(await a.sync()).toBeNull();
    await b.sync();
    expect(b.text()).toBe('first and second');
  });

  test('an upload cut off in the middle, and a slow line, lose nothing', async () => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    a.notes.change(ID, { text: 'first and second' });
    expect((await during({ kind: 'cut-up' }, () => a.sync()))?.problem).toBe('offline');
    await b.sync();
    expect(b.text()).toBe('first');
    expect(await during({ kind: 'slow', ms: 200 }, () => a.sync())).toBeNull();
    await b.sync();
    expect(b.text()).toBe('first and second');
  });

  test('downloads cut short count as nothing said', async () => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    expect(await during({ kind: 'cut-down' }, () => b.sync())).toBeNull();
    expect(b.text()).toBeNull();
    expect(b.notes.lines.some((log) => log.startsWith('webdav damaged'))).toBe(true);
    await b.sync();
    expect(b.text()).toBe('first');
  });

  test('the server killed in the middle of a write, and started again', async () => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    a.notes.change(ID, { text: 'first and second' });
    const stalled = new Promise<void>((resolve) => {
      line.onStall = resolve;
    });
    const sending = during({ kind: 'stall-up' }, () => a.sync());
    await stalled;
    await apache.kill();
    expect((await sending)?.problem).toBe('offline');
    expect((await b.sync())?.problem).toBe('offline');
    await apache.start();
    for (const one of [a, b]) expect(await one.sync()).toBeNull();
    expect(b.text()).toBe('first and second');
  });

  test.skipIf('why' in found || !canMount())('a disk that is really full', async () => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    await b.sync();
    expect(mountSmall(own())).toBe(true);
    try {
      // The folder is now another, empty one, on a disk too small for what is to be sent.
      a.notes.change(ID, { text: randomText(150_000) });
      expect((await a.sync())?.problem).toMatch(/space|server/);
      expect(await b.sync()).toBeNull();
      expect(b.text()).toBe('first');
    } finally {
      unmount(own());
    }
    for (const one of [a, b]) expect(await one.sync()).toBeNull();
    expect(b.text()).toBe(a.text());
  });

  test('files truncated, deleted or restored from a backup on the server are written again', async () => {
    const [a, b] = [device(), device()];
    a.notes.create(ID, { text: 'first' });
    await a.sync();
    const backup = slots().map((name) => [name, readFileSync(path.join(own(), name))] as const);
    a.notes.change(ID, { text: 'first and second' });
    await a.sync();
    for (const name of slots()) writeFileSync(path.join(own(), name), 'ON-RECORD 1 cut');
    for (const one of [a, b]) await one.sync();
    expect(b.text()).toBe('first and second');
    a.notes.change(ID, { text: 'first and second and third' });
    await a.sync();
    for (const [name, bytes] of backup) writeFileSync(path.join(own(), name), bytes);
    for (const one of [b, a, b]) await one.sync();
    expect([a.text(), b.text()]).toEqual(Array(2).fill('first and second and third'));
  });

  test('encrypted: no word on the server, a wrong passphrase writes nothing', async () => {
    const secret = { cipher: passphraseCipher('correct horse') };
    const [a, b] = [device(secret), device({ cipher: passphraseCipher('correct horse') })];
    a.notes.create(ID, { text: 'nobody shall read this' });
    await a.sync();
    await b.sync();
    expect(b.text()).toBe('nobody shall read this');
    const before = readdirSync(own()).map((name) => readFileSync(path.join(own(), name), 'latin1'));
    expect(before.join()).not.toContain('nobody');
    const wrongs = [
      [device({ cipher: passphraseCipher('wrong horse') }), 'passphrase'],
      [device(), 'encrypted'],
    ] as const;
    for (const [wrong, problem] of wrongs) {
      wrong.notes.create('note-number-2', { text: 'mine' });
      expect((await wrong.sync())?.problem).toBe(problem);
    }
    const after = readdirSync(own()).map((name) => readFileSync(path.join(own(), name), 'latin1'));
    expect(after).toEqual(before);
  });

  test('testing the connection says what is wrong', async () => {
    const at = (address: string, password = PASSWORD) =>
      checkFolder(davFolder({ url: address, user: USER, password }), null);
    expect(await at(url)).toBeNull();
    expect(existsSync(own())).toBe(true);
    expect(readdirSync(own())).toEqual([]);
    expect((await at(url, 'wrong'))?.problem).toBe('sign-in');
    expect((await at(`${url}no/such/folder/`))?.problem).toBe('address');
    expect((await at('http://127.0.0.1:9/'))?.problem).toBe('offline');
    const full = await during({ kind: 'status', code: 507, only: 'PUT' }, () => at(url));
    expect(full?.problem).toBe('space');
    const locked = await during({ kind: 'status', code: 403, only: 'PUT' }, () => at(url));
    expect(locked?.problem).toBe('rights');
    const other = await during({ kind: 'status', code: 405 }, () => at(url));
    expect(other?.problem).toBe('not-webdav');
  });
});
