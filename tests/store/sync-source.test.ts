import { afterEach, describe, expect, test, vi } from 'vitest';
import { NoteStore } from '../../src/store/note-store.ts';
import { readSyncConfig } from '../../src/store/sync-config.ts';
import { syncSource } from '../../src/store/sync-source.ts';
import { mailState, pendingNotes, syncStore } from '../../src/store/sync-store.ts';
import { AccountArea } from '../support/browser-account.ts';
import { emptyDatabase } from '../support/database.ts';

const form = { url: 'https://dav.example/notes', user: 'me', password: 'pw', passphrase: '' };

/** A server with one folder in memory; `spoil` is what becomes of what is written there. */
function server(spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (as) => as) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const answers: Record<string, (name: string, body: unknown) => Response> = {
    PROPFIND: () => new Response('<multistatus/>', { status: 207 }),
    PUT: (name, body) => {
      files.set(name, spoil(body as Uint8Array<ArrayBuffer>));
      return new Response(null, { status: 201 });
    },
    GET: (name) => new Response(files.get(name) ?? null, { status: files.has(name) ? 200 : 404 }),
    DELETE: (name) => new Response(null, { status: files.delete(name) ? 204 : 404 }),
  };
  return vi.fn(async (url: string, { method = '', body }: RequestInit) => {
    const answer = answers[method];
    if (!answer) throw new Error(`${method} is not answered.`);
    return answer(url, body);
  });
}

function setUp(fetcher: (url: string, init: RequestInit) => Promise<Response>, isAllowed = true) {
  vi.stubGlobal('fetch', fetcher);
  const db = emptyDatabase();
  const allow = vi.fn(async () => isAllowed);
  const syncNow = vi.fn(async () => {});
  return {
    db,
    allow,
    syncNow,
    source: syncSource({ db, area: new AccountArea().area(), allow, syncNow }),
  };
}
afterEach(() => void vi.unstubAllGlobals());

describe('setting up a folder', () => {
  test('asks for its address, tries it, keeps it and syncs', async () => {
    const { db, allow, syncNow, source } = setUp(server());
    expect(await source.setUp(form)).toBeNull();
    expect(allow).toHaveBeenCalledWith('https://dav.example/notes/');
    expect((await readSyncConfig(db)).webdav).toEqual({
      ...form,
      url: 'https://dav.example/notes/',
    });
    expect(syncNow).toHaveBeenCalledOnce();
  });

  test.each([
    ['no address', { ...form, url: 'my notes' }, server(), true, 'no-address'],
    ['an address that the reader does not allow', form, server(), false, 'permission'],
    ['a wrong password', form, async () => new Response(null, { status: 401 }), true, 'sign-in'],
    [
      'a folder that changes what is written',
      form,
      server((bytes) => bytes.slice(1)),
      true,
      'not-webdav',
    ],
  ])('tells of %s, and keeps nothing', async (_, typed, fetcher, isAllowed, problem) => {
    const { db, syncNow, source } = setUp(fetcher, isAllowed);
    expect(await source.setUp(typed)).toMatchObject({ problem });
    expect((await readSyncConfig(db)).webdav).toBeNull();
    expect(syncNow).not.toHaveBeenCalled();
  });

  test('nothing is asked of an address that the reader does not allow', async () => {
    const fetcher = server();
    await setUp(fetcher, false).source.test(form);
    expect(fetcher).not.toHaveBeenCalled();
  });

  test('and taking it back forget what the last folder held', async () => {
    const { db, source } = setUp(server());
    const pending = async () => pendingNotes(db, 'webdav', await mailState(db, 'webdav'));
    const hold = async () => {
      const { replicas, revision } = await syncStore(db).changed(
        'webdav',
        await mailState(db, 'webdav'),
      );
      const { epoch } = await mailState(db, 'webdav');
      await syncStore(db).held('webdav', epoch, replicas, { cursor: revision });
    };
    await new NoteStore(db).create({ text: 'words' });
    for (const act of [() => source.setUp(form), () => source.turnOff()]) {
      await hold();
      expect(await pending()).toBe(0);
      await act();
      expect(await pending()).toBe(1);
    }
  });
});
