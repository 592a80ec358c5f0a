/** The longest task of a page's main thread, out of a Chromium trace. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  /** Microseconds on the clock, and on the processor. */
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

export interface Trace {
  url: string;
  events: TraceEvent[];
}

export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: TraceEvent[];
  };
  return { url: page.url(), events: traceEvents };
}

/** In milliseconds, on the processor where the trace says so. @throws where the trace does not show the page's process */
export function longestTask({ url, events }: Trace): number {
  const process = events
    .flatMap(({ args }) => args.data?.frames ?? [])
    .find((frame) => frame.url === url)?.processId;
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === process && args.name === 'CrRendererMain',
  );
  if (!main) throw new Error(`The trace shows no main thread of ${url}.`);
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid,
  );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
