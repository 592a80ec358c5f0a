/** The memory twin of the mailboxes: every push is a letter, every pull finds some of them, in any order. */
import type { Replica } from '../../src/notes/replica.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { Steps } from './faults.ts';

export class MemoryMailbox {
  letters: Replica[] = [];
  /** Counts how often letters were lost. */
  #era = 0;

  /** Letters from the nth on are gone. */
  lose(from: number): void {
    this.letters.length = Math.min(from, this.letters.length);
    this.#era++;
  }

  /**
   * One device's way to it. `delivers` picks what a pull brings of the letters that lie there: it may
   * leave some out, repeat some, or change their order. A letter not brought comes with the next full
   * pull at the latest.
   */
  transport(steps = new Steps(), delivers = (letters: Replica[]) => letters): Transport {
    return {
      name: 'memory',
      pull: (memory, full) =>
        steps.step(() => {
          const known = (memory ?? { era: this.#era, read: 0 }) as { era: number; read: number };
          const lost = known.era !== this.#era;
          const unread = this.letters.slice(lost || full ? 0 : known.read);
          return {
            replicas: structuredClone(delivers(unread)),
            missing: lost ? ('all' as const) : [],
            rewrite: false,
            memory: { era: this.#era, read: this.letters.length },
            damaged: 0,
          };
        }),
      push: async (outgoing, memory) => {
        for (const replica of outgoing)
          await steps.step(() => this.letters.push(structuredClone(replica)));
        return { held: outgoing.map(({ id }) => id), outside: [], memory, restart: false };
      },
    };
  }
}
