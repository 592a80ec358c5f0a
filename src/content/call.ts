import type { Args, pageCalls, Reply } from '../browser/messages.ts';

/** Asks the background. Rejects with a sentence for the reader. */
export type Call = <K extends keyof typeof pageCalls>(
  call: K,
  args: Args<typeof pageCalls, K>,
) => Promise<Reply<typeof pageCalls, K>>;
