/** Builds tests/support/card-page and serves it on loopback. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Its address, and what stops it. */
export async function serveCardPage(): Promise<{ address: string; close(): void }> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'on-record-card-'));
  await build({
    configFile: false,
    root: 'tests/support/card-page',
    logLevel: 'error',
    // As in vite.config.ts: older targets would have light-dark() rewritten.
    build: { outDir, emptyOutDir: true, target: ['chrome128', 'firefox140'] },
  });
  const server = createServer((request, response) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.replace(
      /\/$/,
      '/index.html',
    );
    try {
      const content = readFileSync(path.join(outDir, path.posix.normalize(file)));
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
