/**
 * Milliseconds before asking once more. The background may stop between a question and its answer, as
 * browsers stop it at rest and at an update; the next question starts it.
 */
const PAUSES = [100, 1_000];

/** Asks, and asks again where no answer comes. @throws what the last asking threw, or the signal's reason */
export async function askAgain<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch {
      await new Promise((resume) => setTimeout(resume, pause));
      signal.throwIfAborted();
    }
  }
  return ask();
}
