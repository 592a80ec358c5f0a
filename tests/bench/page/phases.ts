/**
 * Where ours spends its time on a page: reading blocks, asking, marking. A profile of a build that has a
 * map of its sources; native work counts for whoever called it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { build } from 'vite';

export type Phase = 'read' | 'ask' | 'mark';

/** Files of each phase. What is not listed works for its caller, such as `page-block.ts`. */
const FILES: Record<Phase, readonly string[]> = {
  read: ['follow-page', 'read-blocks', 'article', 'quotes', 'changes', 'patience'],
  ask: ['asking', 'ask-again', 'messenger', 'page-gate'],
  mark: ['page-marks', 'placed-name', 'sight', 'sight-watch', 'drawing', 'drawn-window'],
};

interface ProfileNode {
  id: number;
  callFrame: { url: string; lineNumber: number; columnNumber: number };
  children?: number[];
}

/** Writes a content script that profiles can be read by. */
export async function writeReadable(script: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome128',
      sourcemap: true,
      rollupOptions: { input: 'src/content/content.iife.ts', output: { format: 'iife' } },
    },
  });
  const [file] = 'output' in built ? built.output : [];
  if (file?.type !== 'chunk' || !file.map) throw new Error('The content script was not built.');
  writeFileSync(script, file.code);
  writeFileSync(`${script}.map`, JSON.stringify(file.map));
}

/** Tells the phase of a place in a readable script. */
function phasesOf(script: string): (line: number, column: number) => Phase | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  const phases = Object.keys(FILES) as Phase[];
  return (line, column) => {
    const entry = map.findEntry(line, column);
    const file = 'originalSource' in entry ? path.basename(entry.originalSource, '.ts') : '';
    return phases.find((phase) => FILES[phase].includes(file));
  };
}

/** Milliseconds of each phase while `work` runs. `script` is the path of the readable script. */
export async function profiled(
  cdp: CDPSession,
  script: string,
  work: () => Promise<unknown>,
): Promise<Record<Phase, number>> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  const nodes = profile.nodes as ProfileNode[];
  const phaseAt = phasesOf(script);
  const phase = new Map<number, Phase | undefined>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    const isOurs = callFrame.url.endsWith(path.basename(script));
    const { lineNumber, columnNumber } = callFrame;
    const own = (isOurs ? phaseAt(lineNumber, columnNumber) : undefined) ?? phase.get(id);
    phase.set(id, own);
    for (const child of children) phase.set(child, own);
  }
  const spent: Record<Phase, number> = { read: 0, ask: 0, mark: 0 };
  profile.samples?.forEach((sample, index) => {
    const of = phase.get(sample);
    if (of) spent[of] += (profile.timeDeltas?.[index] ?? 0) / 1000;
  });
  return spent;
}
