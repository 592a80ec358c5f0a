/**
 * What sync costs: bytes and requests for 1, 100 and 5,000 notes, at the first sync and for one changed
 * note, and the time to merge. Bytes are those of files; a listing adds some 600 for each file.
 */
import { packReplicas } from '../../src/notes/codec.ts';
import { changeNote, createNote } from '../../src/notes/note-doc.ts';
import type { Replica } from '../../src/notes/replica.ts';
import { browserSync } from '../../src/sync/browser-sync.ts';
import { passphraseCipher } from '../../src/sync/cipher.ts';
import { streams } from '../../src/sync/deflate.ts';
import { syncWith } from '../../src/sync/engine.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { webdav } from '../../src/sync/webdav.ts';
import { AccountArea } from '../support/browser-account.ts';
import { MemoryDav } from '../support/memory-dav.ts';
import { MemoryNotes } from '../support/memory-notes.ts';
import type { BenchRow } from './row.ts';

const SIZES = [1, 100, 5_000];
const CHANGES = 200;

/** Words of two to nine letters, the same in every run. */
let state = 7;
const draw = (below: number) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return (state >>> 8) % below;
};
const WORDS = Array.from({ length: 3_000 }, () =>
  Array.from({ length: 2 + draw(8) }, () => 'etaoinshrdlucmfw'[draw(16)]).join(''),
);
const idOf = (i: number) => `bench-note-${String(i).padStart(5, '0')}`;
/** Some 200 letters, no two texts alike. */
const textOf = (i: number) =>
  [...Array.from({ length: 32 }, () => WORDS[draw(WORDS.length)]), i].join(' ');
const replicas = (count: number): Replica[] =>
  Array.from({ length: count }, (_, i) =>
    createNote(idOf(i), { text: textOf(i), tags: [`t${i % 9}`] }, 1_750_000_000_000 + i),
  );

function device(made: Replica[], transport: Transport) {
  const notes = new MemoryNotes();
  notes.merge(made);
  return { notes, sync: (pull: boolean) => syncWith(notes, transport, { pull, full: false }) };
}

const time = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function overWebdav(count: number, made: Replica[], encrypted: boolean): Promise<BenchRow[]> {
  const cipher = encrypted ? passphraseCipher('correct horse battery') : null;
  const subject = encrypted ? 'ours, WebDAV, encrypted' : 'ours, WebDAV';
  const dav = new MemoryDav();
  const way = () => webdav(dav.folder(), { cipher });
  const rows: BenchRow[] = [];
  const row = (metric: string, value: number, unit: string) =>
    rows.push({ bench: 'sync', case: `${count} notes`, subject, metric, value, unit });
  const counted = async (what: string, work: () => Promise<unknown>) => {
    dav.requests = [];
    dav.bytesUp = 0;
    dav.bytesDown = 0;
    const ms = await time(work);
    row(`${what}: requests`, dav.requests.length, '');
    row(`${what}: bytes of files`, dav.bytesUp + dav.bytesDown, 'B');
    row(`${what}: time`, ms, 'ms');
  };
  const [a, b] = [device(made, way()), device([], way())];
  await counted('first sync, sending', () => a.sync(true));
  await counted('first sync, fetching', () => b.sync(true));
  const change = (i: number) => {
    const id = idOf(i % count);
    a.notes.change(id, { text: `${textOf(i)} changed` });
  };
  // The first change after many finds an empty slot; what follows is the usual case.
  change(0);
  await a.sync(false);
  await b.sync(true);
  change(1);
  await counted('one changed note, sending', () => a.sync(false));
  await counted('one changed note, fetching', () => b.sync(true));
  await counted('nothing changed', () => b.sync(true));
  dav.requests = [];
  dav.bytesUp = 0;
  dav.bytesDown = 0;
  for (let i = 0; i < CHANGES; i++) {
    change(i);
    await a.sync(false);
  }
  row(`${CHANGES} changes one by one: requests each`, dav.requests.length / CHANGES, '');
  row(
    `${CHANGES} changes one by one: bytes of files each`,
    (dav.bytesUp + dav.bytesDown) / CHANGES,
    'B',
  );
  return rows;
}

async function overBrowser(count: number, made: Replica[]): Promise<BenchRow[]> {
  const area = new AccountArea();
  const a = device(made, browserSync(area.area()));
  const row = (metric: string, value: number, unit: string): BenchRow => ({
    bench: 'sync',
    case: `${count} notes`,
    subject: 'ours, browser account',
    metric,
    value,
    unit,
  });
  const first = await time(() => a.sync(true));
  const { outside } = await a.notes.state('browser');
  const rows = [
    row('first sync: writes', area.writes, ''),
    row('first sync: bytes', JSON.stringify(area.items).length, 'B'),
    row('first sync: time', first, 'ms'),
    row('first sync: notes that fit', count - outside.length, ''),
  ];
  area.writes = 0;
  // The last one written is the first to get a place.
  const id = idOf(count - 1);
  a.notes.change(id, { text: `${textOf(0)} changed` });
  const ms = await time(() => a.sync(false));
  const bytes = String(area.items[`n.${id}`] ?? '').length;
  return [
    ...rows,
    row('one changed note: writes', area.writes, ''),
    row('one changed note: bytes', bytes, 'B'),
    row('one changed note: time', ms, 'ms'),
  ];
}

async function merging(count: number, made: Replica[]): Promise<BenchRow[]> {
  const row = (metric: string, value: number, unit = 'ms'): BenchRow => ({
    bench: 'sync',
    case: `${count} notes`,
    subject: 'ours',
    metric,
    value,
    unit,
  });
  const notes = new MemoryNotes();
  notes.merge(made);
  const theirs = made.map((one) =>
    changeNote(one, { text: 'Other words altogether.' }, 1_760_000_000_000),
  );
  const mine = made.map((one) => changeNote(one, { tags: ['mine'] }, 1_755_000_000_000));
  notes.merge(mine);
  return [
    row('merge what is known already', await time(() => notes.merge(made))),
    row('merge with every note changed on both sides', await time(() => notes.merge(theirs))),
  ];
}

/** The floor of any mailbox that keeps the list as one file: that file, for every change. */
async function floor(count: number, made: Replica[]): Promise<BenchRow[]> {
  const bytes = (await streams.deflate(packReplicas(made))).length;
  const common = { bench: 'sync', case: `${count} notes`, subject: 'floor: one file' };
  return [
    { ...common, metric: 'first sync, sending: bytes of files', value: bytes, unit: 'B' },
    { ...common, metric: 'one changed note, sending: bytes of files', value: bytes, unit: 'B' },
  ];
}

export async function bench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of SIZES) {
    const made = replicas(count);
    rows.push(
      ...(await overWebdav(count, made, false)),
      ...(await overWebdav(count, made, true)),
      ...(await overBrowser(count, made)),
      ...(await merging(count, made)),
      ...(await floor(count, made)),
    );
  }
  return rows.map((row) => ({ ...row, value: Math.round(row.value * 100) / 100 }));
}
