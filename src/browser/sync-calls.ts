/** The calls about notes that the extension's own pages make of the background. */
import { browser } from './gate.ts';
import type { syncCalls } from './messages.ts';
import { caller } from './messenger.ts';

const call = caller<typeof syncCalls>((message) => browser.runtime.sendMessage(message));

/** After a save. The background sends it soon; if nobody answers, the next regular round does. */
export function notesChanged(): void {
  call('notesChanged', {}).catch(() => {});
}

/** One whole round with every mailbox; resolves when it is over. */
export const syncNow = () => call('syncNow', {});
