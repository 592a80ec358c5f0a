import { ProtocolError, type WebWorker } from 'puppeteer-core';

/** Stops a service worker, as the browser does after 30 idle seconds. */
export async function stopWorker(worker: WebWorker): Promise<void> {
  try {
    await worker.close();
  } catch (error) {
    // The driver closes the worker, then lets go of it: where that is over by then, it is done.
    if (!(error instanceof ProtocolError) || !error.message.includes('No session')) throw error;
  }
}
