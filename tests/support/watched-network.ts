/** A proxy that lets nothing through and writes down who was asked for: all but loopback goes to it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LaunchOptions } from '../../src/cli/launch.ts';

/** Whom a browser asks for itself: settings, updates, blocked sites. */
const MAKER =
  /\.(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::\d+)?$/;

export interface WatchedNetwork {
  /** The hosts that were asked for, in order, without those of the browser's maker. */
  asked: string[];
  /** What to start a browser with, so that it has no other way out. */
  options: Pick<LaunchOptions, 'args' | 'firefoxPrefs'>;
  close(): void;
}

export async function watchNetwork(kind: 'chrome' | 'firefox'): Promise<WatchedNetwork> {
  const asked: string[] = [];
  const note = (host: string) => {
    if (!MAKER.test(host)) asked.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '').host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const firefoxPrefs = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
  return {
    asked,
    options:
      kind === 'chrome' ? { args: [`--proxy-server=http://127.0.0.1:${port}`] } : { firefoxPrefs },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
