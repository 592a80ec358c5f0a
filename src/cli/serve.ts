/** A small web server on loopback for one page and the files beside it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** A server that runs. */
export interface Served {
  /** `http://127.0.0.1:port`, no slash at the end. */
  origin: string;
  close(): void;
}

/** Serves the files of a folder, and nothing outside it, on a free port of 127.0.0.1. */
export async function serve(folder: string): Promise<Served> {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    try {
      const file = path.join(root, decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
      if (!file.startsWith(root + path.sep)) throw new Error('outside the folder');
      const body = await readFile(file);
      const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      // Missing, outside, or no address at all: for whoever asks it is the same.
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
