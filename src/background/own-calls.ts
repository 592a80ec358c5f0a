/** What the extension's own pages may ask. */
import type { Handlers, ownCalls } from '../browser/messages.ts';
import type { Sender } from '../browser/messenger.ts';

export interface OwnCallsNeed {
  /** Tells every tab that settings, corrections or facts changed. */
  changed(): void;
}

export function ownHandlers(need: OwnCallsNeed): Handlers<typeof ownCalls, Sender> {
  return {
    changed: () => {
      need.changed();
      return {};
    },
  };
}
