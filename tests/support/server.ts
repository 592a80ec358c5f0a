/** A web server on loopback for pages that a test writes itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** `http://127.0.0.1:port`, no slash at the end. */
  origin: string;
  /** Serves an HTML page, or bytes, or what `type` says, at a path, such as `/a`. Returns its address. */
  put(path: string, body: string | Uint8Array, type?: string): string;
  close(): void;
}

export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, { body: string | Uint8Array; type: string }>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').replace(/[?#].*$/, ''));
    if (page === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end();
    else response.writeHead(200, { 'content-type': `${page.type}; charset=utf-8` }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, body, type = 'text/html') {
      pages.set(path, { body, type });
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
