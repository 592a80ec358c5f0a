/** The worker that reads articles, as the page sees it. */
import type { PackLabel } from '../../facts/settle.ts';
import type { Document } from '../../model.ts';

/** What the worker is asked. */
export interface Order {
  documents: Document[];
  label: PackLabel;
}
/** What it says: how many articles are done; then the facts as a file's text, or why there are none. */
export type Answer = { done: number } | { json: string } | { failed: string };

/**
 * The facts of some articles, as the text of a facts file. `told` hears how many articles are done. An
 * abort ends the worker at once, and rejects with the signal's reason.
 */
export function buildJson(
  order: Order,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const worker = new Worker(new URL('./build.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<string>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('done' in data) told(data.done);
      else if ('json' in data) resolve(data.json);
      else reject(Error(data.failed));
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
