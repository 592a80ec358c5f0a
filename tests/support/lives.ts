/** Random lives of some devices that share notes, and what must hold at the end of each. */
import fc from 'fast-check';
import { readNote } from '../../src/notes/note-doc.ts';
import { isDeleted, merge, type Replica } from '../../src/notes/replica.ts';
import { acceptDeletions, refuseDeletions, syncWith } from '../../src/sync/engine.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { type Fault, Steps, stepping } from './faults.ts';
import { MemoryNotes } from './memory-notes.ts';

/** Numbers are taken modulo what there is: any number is a valid choice. */
export type Op =
  | {
      do: 'write' | 'cut' | 'tag' | 'remove' | 'restore' | 'purge';
      device: number;
      note: number;
      at: number;
    }
  | { do: 'sync'; device: number; pull: boolean; full: boolean; fault: Fault; luck: number }
  | { do: 'clone' | 'accept' | 'refuse'; device: number }
  | { do: 'mischief'; device: number; luck: number };

/** One kind of mailbox, with everything that can happen to it. */
export interface World {
  /** The way of one device to the mailbox; the same device number is the same device. */
  transport(device: number, steps: Steps, luck: number): Transport;
  /** A device is copied, mailbox files and all. */
  clone(from: number, to: number): void;
  /** Something bad that happens to the mailbox by itself. */
  mischief(device: number, luck: number): void;
  /** True where only a full round finds what was lost on the way. */
  needsFull: boolean;
  /** Called before and after each device's round while everything heals. */
  settle(device: number): void;
}

const NOTES = 3;
const idOf = (note: number) => `note-number-${note % NOTES}`;
const HOUR = 3_600_000;

interface Device {
  notes: MemoryNotes;
  clock: { skew: number };
}

class Life {
  devices: Device[] = [];
  /** Everything that any device ever saved of each note. */
  saved = new Map<string, Replica>();
  purged = new Set<string>();
  world: World;
  #time = Date.UTC(2026, 0, 1);
  #words = 0;

  constructor(world: World, skews: number[]) {
    this.world = world;
    for (const skew of skews) this.#add({ skew: skew * HOUR });
  }

  #add(clock: { skew: number }, from?: MemoryNotes): void {
    const now = () => Math.max(0, this.#time + clock.skew);
    this.devices.push({ notes: from?.clone(now) ?? new MemoryNotes(now), clock });
  }

  #device(number: number): [Device, number] {
    const index = number % this.devices.length;
    return [this.devices[index] as Device, index];
  }

  #keep(notes: MemoryNotes, id: string): void {
    const replica = notes.get(id);
    if (!replica || replica.state.length === 0) return;
    const known = this.saved.get(id);
    this.saved.set(id, known ? merge(known, replica) : replica);
  }

  async run(op: Op): Promise<void> {
    this.#time += 60_000;
    const [{ notes, clock }, index] = this.#device(op.device);
    switch (op.do) {
      case 'sync':
        return this.#sync(notes, index, op);
      case 'clone':
        if (this.devices.length >= 5) return;
        this.world.clone(index, this.devices.length);
        this.#add({ skew: -clock.skew }, notes);
        return;
      case 'accept':
        return this.#decide(notes, acceptDeletions);
      case 'refuse':
        return this.#decide(notes, refuseDeletions);
      case 'mischief':
        return this.world.mischief(index, op.luck);
      default:
        this.#edit(notes, op.do, idOf(op.note), op.at);
    }
  }

  async #decide(
    notes: MemoryNotes,
    decide: (notes: MemoryNotes, name: string) => Promise<void>,
  ): Promise<void> {
    for (const name of [...notes.states.keys()]) {
      const { waiting } = await notes.state(name);
      await decide(notes, name);
      for (const { id } of waiting) this.#keep(notes, id);
    }
  }

  #edit(notes: MemoryNotes, what: string, id: string, at: number): void {
    const replica = notes.get(id);
    const there = replica !== null && replica.state.length > 0;
    const text = there ? readNote(replica).text : '';
    const word = `w${this.#words++} `;
    if (what === 'write' && !there && replica === null) notes.create(id, { text: word });
    if (!there) {
      this.#keep(notes, id);
      return;
    }
    const place = at % (text.length + 1);
    if (what === 'write')
      notes.change(id, { text: text.slice(0, place) + word + text.slice(place) });
    if (what === 'cut') notes.change(id, { text: text.slice(0, place) });
    if (what === 'tag')
      notes.change(id, { tags: at % 2 ? [`t${at % 3}`] : [], pinned: at % 3 === 0 });
    if (what === 'remove') notes.remove(id);
    if (what === 'restore') notes.change(id, {});
    this.#keep(notes, id);
    if (what === 'purge' && isDeleted(replica)) {
      notes.purge(id);
      this.purged.add(id);
    }
  }

  async #sync(
    notes: MemoryNotes,
    index: number,
    op: { pull: boolean; full: boolean; fault: Fault; luck: number },
  ): Promise<void> {
    const steps = new Steps(op.fault);
    // A killed worker takes no further step in its own store either.
    const store = op.fault.fault === 'kill' ? stepping(notes, steps) : notes;
    const transport = this.world.transport(index, steps, op.luck);
    await syncWith(store, transport, op).catch(() => {});
  }

  /** Everybody is online, nothing fails, the reader says yes: so long until nothing changes any more. */
  async heal(): Promise<void> {
    for (let round = 0; round < 12; round++) {
      const before = this.#prints();
      for (const [index, { notes }] of this.devices.entries()) {
        this.world.settle(index);
        const transport = this.world.transport(index, new Steps(), 0);
        await syncWith(notes, transport, { pull: true, full: this.world.needsFull });
        await this.#decide(notes, acceptDeletions);
        await syncWith(notes, transport, { pull: true, full: this.world.needsFull });
        this.world.settle(index);
      }
      if (round > 0 && this.#prints() === before) return;
    }
    throw new Error('The devices never came to rest.');
  }

  #prints(): string {
    return this.devices
      .map(({ notes }) => [...notes.rows.values()].map((row) => `${row.id}${row.print}`).sort())
      .join('|');
  }

  /** What is wrong, in words; empty where all is well. */
  faults(): string[] {
    const wrong: string[] = [];
    for (const [id, saved] of this.saved) {
      const gone = isDeleted(saved);
      const shown = this.devices.map(({ notes }) => {
        const replica = notes.get(id);
        if (!replica || isDeleted(replica)) return null;
        const { text, tags, pinned } = readNote(replica);
        return JSON.stringify({ text, tags, pinned });
      });
      if (gone && shown.some((one) => one !== null)) wrong.push(`${id} was deleted and rose again`);
      if (!gone && shown.includes(null)) wrong.push(`${id} was lost on a device`);
      if (new Set(shown).size > 1) wrong.push(`${id} differs: ${shown.join(' ')}`);
      const { text, tags, pinned } = readNote(saved);
      if (!gone && !this.purged.has(id) && shown[0] !== JSON.stringify({ text, tags, pinned }))
        wrong.push(`${id} lost words: ${shown[0]} of ${text}`);
    }
    return wrong;
  }
}

/** One life. Returns what is wrong at its end. */
export async function live(world: World, skews: number[], ops: Op[]): Promise<string[]> {
  const life = new Life(world, skews);
  for (const op of ops) await life.run(op);
  await life.heal();
  return life.faults();
}

const device = fc.nat(4);
const small = fc.nat(60);
const faultOf = (error: () => Error): fc.Arbitrary<Fault> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant({ fault: 'none' as const }) },
    {
      weight: 2,
      arbitrary: fc.record({
        fault: fc.constant('kill' as const),
        at: fc.nat(12),
        after: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        fault: fc.constant('refuse' as const),
        at: fc.nat(6),
        error: fc.constant(error),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        fault: fc.constant('cut' as const),
        at: fc.nat(6),
        error: fc.constant(error),
      }),
    },
  );

/** A life to try: two to five devices, clocks hours apart, and what happens to them. */
export const lives = (error: () => Error, longest = 24) => {
  const edit = fc.record({
    do: fc.constantFrom(
      'write',
      'write',
      'write',
      'cut',
      'tag',
      'remove',
      'remove',
      'restore',
      'purge',
    ),
    device,
    note: fc.nat(NOTES - 1),
    at: small,
  });
  const sync = fc.record({
    do: fc.constant('sync'),
    device,
    pull: fc.boolean(),
    full: fc.boolean(),
    fault: faultOf(error),
    luck: small,
  });
  const rare = fc.record({
    do: fc.constantFrom('clone', 'accept', 'refuse', 'mischief'),
    device,
    luck: small,
  });
  const op = fc.oneof(
    { weight: 6, arbitrary: edit },
    { weight: 6, arbitrary: sync },
    { weight: 1, arbitrary: rare },
  ) as fc.Arbitrary<Op>;
  return fc.record({
    skews: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 2, maxLength: 4 }),
    ops: fc.array(op, { maxLength: longest, size: 'max' }),
  });
};
