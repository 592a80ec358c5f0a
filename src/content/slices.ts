/** Work on the page's main thread in slices, so that scrolling and typing never wait for it. */

/** Milliseconds of one slice: half a frame at 60 Hz; the other half is the page's. */
const SLICE = 8;

interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void, options: { priority: 'background' }): Promise<void>;
}
const { scheduler } = globalThis as { scheduler?: Scheduler };

const soon = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Lets the page go first, then resumes before other tasks of scripts. */
export const giveWay = (): Promise<void> => scheduler?.yield?.() ?? soon();

/** Lets everything else go first, answers of the background among it. */
const standBack = (): Promise<void> =>
  scheduler?.postTask?.(() => {}, { priority: 'background' }) ?? soon();

/** Waits until the page has time to spare, at most `most` milliseconds. */
export const idle = (most: number): Promise<void> =>
  new Promise((resume) => requestIdleCallback(() => resume(), { timeout: most }));

/** Says when a slice is used up, begins the next one, and adds up what was spent. */
export class Slices {
  #began = performance.now();
  #spent = 0;
  /** True where others' work comes first from now on: nobody is waiting for this any more. */
  standsBack = false;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Milliseconds worked, the waiting between slices not counted. */
  get spent(): number {
    return this.#spent + performance.now() - this.#began;
  }

  /** True where the slice is used up: `await next()` then. */
  get over(): boolean {
    return performance.now() - this.#began >= SLICE;
  }

  /** Gives way, then begins the next slice. @throws the signal's reason once it is aborted */
  next(): Promise<void> {
    return this.during(this.standsBack ? standBack() : giveWay());
  }

  /** Waits for something that is not this thread's work. @throws as `next` does, or as `waiting` */
  async during<T>(waiting: Promise<T>): Promise<T> {
    this.#spent = this.spent;
    // Until resumed nothing is spent.
    this.#began = Number.POSITIVE_INFINITY;
    try {
      return await waiting;
    } finally {
      this.#began = performance.now();
      this.#signal.throwIfAborted();
    }
  }
}
