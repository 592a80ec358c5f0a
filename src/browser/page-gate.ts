/**
 * The gate of the content script: as much of the browser as runs inside pages, without the polyfill.
 * That would be a thirteenth of what every page loads, for one difference: Chromium wants an answer
 * through `sendResponse`, Firefox takes the listener's promise.
 */
import type { Ear, Sender } from './messenger.ts';

type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: Sender, respond: Respond) => boolean | undefined;

interface Runtime {
  /** undefined once the extension was removed or updated under the page. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/**
 * Not `browser`: only later Chromiums have it, and in earlier ones a page's element of that id would be it.
 * Under Manifest V3 Firefox answers with promises here too.
 */
const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;

/** True after an update or a removal of the extension: nobody answers any more. */
export const isOrphan = (): boolean => runtime?.id === undefined;

/** Sends one message to the background. */
export const send = (message: unknown): Promise<unknown> => runtime.sendMessage(message);

/** What the content script hears. */
export function pageEar(): Ear {
  const wrapped = new Map<unknown, Listener>();
  return {
    id: runtime.id ?? '',
    origin: runtime.getURL(''),
    onMessage: {
      addListener(listener) {
        const wrapper: Listener = (message, sender, respond) => {
          const answer = listener(message, sender);
          if (answer === undefined) return undefined;
          // `receive` answers failures with a value, so this promise does not reject.
          void answer.then(respond);
          return true;
        };
        wrapped.set(listener, wrapper);
        runtime.onMessage.addListener(wrapper);
      },
      removeListener(listener) {
        const wrapper = wrapped.get(listener);
        if (wrapper && !isOrphan()) runtime.onMessage.removeListener(wrapper);
        wrapped.delete(listener);
      },
    },
  };
}
