/** A proxy before a server, that does to requests what bad networks and servers do. */
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';

/** What happens to a request. */
export type Trouble =
  | { kind: 'status'; code: number; only?: string }
  | { kind: 'slow'; ms: number }
  /** Half of an upload reaches the server, then the line is dead. */
  | { kind: 'cut-up' }
  /** Half of an upload reaches the server, then nothing until somebody ends one side. */
  | { kind: 'stall-up' }
  /** Half of a download reaches us, as if it were all. */
  | { kind: 'cut-down' };

export class BadLine {
  trouble: Trouble | null = null;
  requests: string[] = [];
  /** Called when an upload has stalled. */
  onStall = () => {};
  #server: Server;
  #target: () => number;
  port = 0;

  constructor(target: () => number) {
    this.#target = target;
    this.#server = createServer((from, to) => void this.#handle(from, to));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as { port: number }).port;
  }
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const method = from.method ?? '';
    this.requests.push(method);
    const parts: Buffer[] = [];
    for await (const part of from) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const { trouble } = this;
    if (trouble?.kind === 'status' && (trouble.only ?? method) === method) {
      to.writeHead(trouble.code).end();
      return;
    }
    if (trouble?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, trouble.ms));
    const upload = method === 'PUT' && body.length > 0;
    const cutUp = upload && (trouble?.kind === 'cut-up' || trouble?.kind === 'stall-up');
    const headers = { ...from.headers, host: `127.0.0.1:${this.#target()}` };
    const options = { host: '127.0.0.1', port: this.#target(), path: from.url, method, headers };
    const onward = request(options, (answer) => {
      const back: Buffer[] = [];
      answer.on('data', (part: Buffer) => back.push(part));
      answer.on('end', () => {
        const all = Buffer.concat(back);
        const cut = trouble?.kind === 'cut-down' && method === 'GET';
        const sent = cut ? all.subarray(0, all.length / 2) : all;
        const { 'content-length': _, 'transfer-encoding': __, ...rest } = answer.headers;
        to.writeHead(answer.statusCode ?? 502, { ...rest, 'content-length': sent.length });
        to.end(sent);
      });
    });
    onward.on('error', () => to.destroy());
    if (!cutUp) {
      onward.end(body);
      return;
    }
    onward.write(body.subarray(0, body.length / 2), () => {
      if (trouble?.kind === 'stall-up') return this.onStall();
      onward.destroy();
      to.destroy();
    });
  }
}
