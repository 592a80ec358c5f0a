/** What can go wrong on the way to a mailbox, decided beforehand so that a run can be repeated. */

/** A worker killed, or a machine switched off: nothing after it happens. */
export class Killed extends Error {}

export type Fault =
  | { fault: 'none' }
  /** Killed at the nth step, before or after the step has had its effect. */
  | { fault: 'kill'; at: number; after: boolean }
  /** Steps from the nth on fail as the mailbox's errors do. */
  | { fault: 'refuse'; at: number; error: () => Error }
  /** The nth write is cut off in the middle, and fails. */
  | { fault: 'cut'; at: number; error: () => Error };

/** Counts the steps of one round and lets the fault happen. */
export class Steps {
  count = 0;
  dead = false;
  fault: Fault;
  constructor(fault: Fault = { fault: 'none' }) {
    this.fault = fault;
  }

  /** `cut` is what a write leaves behind when it is cut off. */
  async step<T>(work: () => T | Promise<T>, cut?: () => void): Promise<T> {
    if (this.dead) throw new Killed();
    const now = this.count++;
    const { fault } = this;
    if (fault.fault === 'kill' && now >= fault.at) {
      this.dead = true;
      if (fault.after) await work();
      throw new Killed();
    }
    if (fault.fault === 'refuse' && now >= fault.at) throw fault.error();
    if (fault.fault === 'cut' && cut && now >= fault.at) {
      cut();
      throw fault.error();
    }
    return work();
  }
}

/** An object whose every method is a step. */
export function stepping<T extends object>(inner: T, steps: Steps): T {
  return new Proxy(inner, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => steps.step(() => Reflect.apply(value, target, args));
    },
  });
}
