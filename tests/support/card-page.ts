/** Builds tests/support/card-page and serves it on loopback. */
import { build } from 'vite';
import { type Served, serve } from '../../src/cli/serve.ts';
import { newFolder } from './temporary.ts';

export async function serveCardPage(): Promise<Served> {
  const outDir = newFolder();
  await build({
    configFile: false,
    root: 'tests/support/card-page',
    logLevel: 'error',
    // As in vite.config.ts: for older targets light-dark() would be rewritten.
    build: { outDir, emptyOutDir: true, target: ['chrome128', 'firefox140'] },
  });
  return serve(outDir);
}
