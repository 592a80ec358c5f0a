/** What every mailbox must do, the memory twin like the real ones. */
import { describe, expect, test } from 'vitest';
import { createNote, MAX_TEXT, readNote } from '../../src/notes/note-doc.ts';
import { isDeleted } from '../../src/notes/replica.ts';
import { browserSync } from '../../src/sync/browser-sync.ts';
import { acceptDeletions, refuseDeletions, syncWith } from '../../src/sync/engine.ts';
import { SyncError, type Transport } from '../../src/sync/transport.ts';
import { webdav } from '../../src/sync/webdav.ts';
import { AccountArea } from '../support/browser-account.ts';
import { Steps, stepping } from '../support/faults.ts';
import { MemoryDav } from '../support/memory-dav.ts';
import { MemoryMailbox } from '../support/memory-mailbox.ts';
import { MemoryNotes } from '../support/memory-notes.ts';

/** A mailbox that any number of devices reach; `lose` empties it. */
interface Kind {
  way(steps?: Steps): Transport;
  lose(): void;
}
const kinds: [string, () => Kind][] = [
  [
    'memory',
    () => {
      const mailbox = new MemoryMailbox();
      return { way: (steps) => mailbox.transport(steps), lose: () => mailbox.lose(0) };
    },
  ],
  [
    'browser account',
    () => {
      // Two devices on one area: the account at its best.
      const account = new AccountArea();
      return {
        way: (steps) => browserSync(account.area(steps)),
        lose: () => {
          account.items = {};
        },
      };
    },
  ],
  [
    'WebDAV folder',
    () => {
      const dav = new MemoryDav();
      return { way: (steps) => webdav(dav.folder(steps)), lose: () => dav.files.clear() };
    },
  ],
];

const idOf = (i: number) => `note-number-${i}`;

describe.each(kinds)('%s', (_, make) => {
  const setUp = () => {
    const kind = make();
    const device = () => {
      const notes = new MemoryNotes();
      return {
        notes,
        sync: (steps?: Steps, pull = true) =>
          syncWith(steps ? stepping(notes, steps) : notes, kind.way(steps), { pull, full: false }),
        living: () => notes.all().filter((one) => !isDeleted(one)),
        texts: () =>
          notes
            .all()
            .filter((one) => !isDeleted(one))
            .map((one) => readNote(one).text),
      };
    };
    return { kind, a: device(), b: device() };
  };

  test('what one leaves the other finds', async () => {
    const { a, b } = setUp();
    a.notes.create(idOf(1), { text: 'words' });
    await a.sync();
    await b.sync();
    expect(b.texts()).toEqual(['words']);
  });

  test('nothing is sent twice, and nothing comes back to its sender', async () => {
    const { kind, a, b } = setUp();
    a.notes.create(idOf(1), { text: 'words' });
    for (const one of [a, b, a, b]) await one.sync();
    const before = [a, b].map(({ notes }) => notes.lines.length);
    for (const one of [a, b, a, b]) await one.sync();
    expect([a, b].map(({ notes }) => notes.lines.length)).toEqual(before);
    const pulled = await kind.way().pull((await b.notes.state(kind.way().name)).memory, false);
    expect([pulled.replicas, pulled.missing]).toEqual([[], []]);
  });

  test('an emptied mailbox deletes nothing and is filled again', async () => {
    const { kind, a, b } = setUp();
    a.notes.create(idOf(1), { text: 'words' });
    for (const one of [a, b]) await one.sync();
    kind.lose();
    await b.sync();
    expect(b.texts()).toEqual(['words']);
    await a.sync();
    const fresh = new MemoryNotes();
    await syncWith(fresh, kind.way(), { pull: true, full: true });
    expect(fresh.all().map((one) => readNote(one).text)).toEqual(['words']);
  });

  test('a deletion travels, and an edit that it had not seen beats it', async () => {
    const { a, b } = setUp();
    a.notes.create(idOf(1), { text: 'words' });
    for (const one of [a, b]) await one.sync();
    a.notes.remove(idOf(1));
    b.notes.change(idOf(1), { text: 'other words' });
    for (const one of [a, b, a, b]) await one.sync();
    expect([a.texts(), b.texts()]).toEqual([['other words'], ['other words']]);
    b.notes.remove(idOf(1));
    for (const one of [b, a]) await one.sync();
    expect(a.texts()).toEqual([]);
  });

  test('killed at any step, a round is simply run again', async () => {
    for (let at = 0; at < 30; at++)
      for (const after of [false, true]) {
        const { a, b } = setUp();
        a.notes.create(idOf(1), { text: 'first' });
        await a.sync();
        await b.sync();
        a.notes.change(idOf(1), { text: 'first and second' });
        a.notes.create(idOf(2), { text: 'another' });
        await a.sync(new Steps({ fault: 'kill', at, after })).catch(() => {});
        for (const one of [a, b]) expect(await one.sync()).toBeNull();
        expect(b.texts().sort()).toEqual(['another', 'first and second']);
      }
  });

  test('a refusal is kept as a problem, and gone with the next good round', async () => {
    const { kind, a } = setUp();
    a.notes.create(idOf(1), { text: 'words' });
    const error = () => new SyncError('sign-in', '401');
    const refused = kind.way(new Steps({ fault: 'refuse', at: 0, error }));
    const wrong = await syncWith(a.notes, refused, { pull: true, full: false });
    expect(wrong).not.toBeNull();
    expect((await a.notes.state(refused.name)).problem).toEqual(wrong);
    await a.sync();
    expect((await a.notes.state(refused.name)).problem).toBeNull();
  });

  test('of a machine’s long speech the log keeps the beginning, in one line', async () => {
    const { kind, a } = setUp();
    const error = () => new SyncError('server', `\u202e500\n${'x'.repeat(100_000)}`);
    const refused = kind.way(new Steps({ fault: 'refuse', at: 0, error }));
    a.notes.create(idOf(1), { text: 'words' });
    const wrong = await syncWith(a.notes, refused, { pull: true, full: false });
    expect(wrong?.detail.length).toBeLessThan(400);
    expect(wrong?.detail).not.toMatch(/[\n\u202e]/);
  });

  test('deletions of more than a fifth wait for a yes; a no keeps the notes everywhere', async () => {
    const { kind, a, b } = setUp();
    const { name } = kind.way();
    for (let i = 0; i < 10; i++) a.notes.create(idOf(i), { text: `n${i}` });
    for (const one of [a, b]) await one.sync();
    for (const i of [0, 1]) a.notes.remove(idOf(i));
    for (const one of [a, b]) await one.sync();
    expect(b.living()).toHaveLength(8);
    for (const i of [2, 3, 4]) a.notes.remove(idOf(i));
    for (const one of [a, b, b]) await one.sync();
    expect(b.living()).toHaveLength(8);
    expect((await b.notes.state(name)).waiting.length).toBeGreaterThan(0);
    await refuseDeletions(b.notes, name);
    for (const one of [b, a, b]) await one.sync();
    expect([a.living().length, b.living().length]).toEqual([8, 8]);
    for (const i of [2, 3, 4]) a.notes.remove(idOf(i));
    for (const one of [a, b]) await one.sync();
    await acceptDeletions(b.notes, name);
    for (const one of [b, a]) await one.sync();
    expect([a.living().length, b.living().length]).toEqual([5, 5]);
  });

  test('deletions that come a few at a time wait once they are more than a fifth', async () => {
    const { kind, a, b } = setUp();
    const { name } = kind.way();
    for (let i = 0; i < 40; i++) a.notes.create(idOf(i), { text: `n${i}` });
    for (const one of [a, b]) await one.sync();
    const left: number[] = [];
    const removeSome = async (from: number, to: number) => {
      for (let i = from; i < to; i += 2) {
        for (const each of [i, i + 1]) a.notes.remove(idOf(each));
        for (const one of [a, b]) await one.sync();
        left.push(b.living().length);
      }
    };
    await removeSome(0, 12);
    expect(left).toEqual([38, 36, 34, 32, 32, 32]);
    await acceptDeletions(b.notes, name);
    await removeSome(12, 16);
    expect(left.slice(6)).toEqual([26, 24]);
    // What is in the trash no longer, since it was restored or its time was over, counts no longer.
    for (const each of [12, 13]) b.notes.change(idOf(each), {});
    for (const each of [14, 15]) b.notes.purge(idOf(each));
    await b.sync();
    await removeSome(16, 22);
    expect(left.slice(8)).toEqual([24, 22, 22]);
  });

  test('of a short list a few may go, one after the other', async () => {
    const { a, b } = setUp();
    for (let i = 0; i < 8; i++) a.notes.create(idOf(i), { text: `n${i}` });
    for (const one of [a, b]) await one.sync();
    for (let i = 0; i < 7; i++) {
      a.notes.remove(idOf(i));
      for (const one of [a, b]) await one.sync();
    }
    expect(b.living()).toHaveLength(3);
  });

  test('what cannot be read is passed over, and the rest comes in', async () => {
    const { kind, a, b } = setUp();
    a.notes.create(idOf(1), { text: 'words' });
    const good = a.notes.get(idOf(1));
    if (!good) throw new Error('no note');
    const bad = { ...good, id: idOf(2), state: new Uint8Array([1, 1, 200, 200, 0]) };
    const desk = { remember: async () => {}, read: async () => [] };
    // A mailbox may refuse it at once; if it takes it, nobody trips over it.
    await kind
      .way()
      .push([bad], null, desk)
      .catch(() => {});
    await a.sync();
    expect(await b.sync()).toBeNull();
    expect(b.texts()).toEqual(['words']);
  });

  test('a note that would grow past all bounds stays as it is, and the rest comes in', async () => {
    const { kind, a, b } = setUp();
    const letters = ['a', 'b', 'c'];
    const large = letters.map((letter) =>
      createNote(idOf(1), { text: letter.repeat(MAX_TEXT) }, 1_000),
    );
    a.notes.merge(large.slice(0, 1));
    const desk = { remember: async () => {}, read: async () => [] };
    for (const one of large.slice(1)) await kind.way().push([one], null, desk);
    b.notes.create(idOf(2), { text: 'words' });
    for (const one of [b, a, b, a]) expect(await one.sync()).toBeNull();
    expect(a.texts()).toContain('words');
    expect(a.texts().some((text) => text.includes('a'.repeat(MAX_TEXT)))).toBe(true);
  });
});
