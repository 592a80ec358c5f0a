/**
 * A screen of its own (Xvfb) with a keyboard and a mouse, for what no page can reach: the address bar,
 * menus, shortcuts and the browser's own questions. Speaks as much of the X11 protocol as pressing takes.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

const BINARY = '/usr/bin/Xvfb';
const SIZE = '1280x1000x24';
/** X keysyms of keys that write nothing; every other key is named by the character it writes. */
const KEYSYMS = {
  Alt: 0xffe9,
  Control: 0xffe3,
  Down: 0xff54,
  Enter: 0xff0d,
  Escape: 0xff1b,
  Shift: 0xffe1,
  Tab: 0xff09,
  Up: 0xff52,
} as const;
/** Event types of XTEST's FakeInput. */
const FAKE = { press: 2, release: 3, buttonDown: 4, buttonUp: 5, move: 6 } as const;

/** Whether there is Xvfb, installed where Debian's packages can be had; or why there is none. */
export function findXvfb(): { binary: string } | { why: string } {
  if (!existsSync(BINARY) && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'xvfb'], { stdio: 'ignore' });
  }
  if (existsSync(BINARY)) return { binary: BINARY };
  return { why: "Xvfb was not found: install Debian's xvfb to run these tests." };
}

/** Reads so many bytes, as they come. */
class Bytes {
  #held = Buffer.alloc(0);
  #wanted: { size: number; give: (bytes: Buffer) => void } | null = null;

  constructor(from: Socket) {
    from.on('data', (data) => {
      this.#held = Buffer.concat([this.#held, data]);
      this.#serve();
    });
  }

  take(size: number): Promise<Buffer> {
    return new Promise((give) => {
      this.#wanted = { size, give };
      this.#serve();
    });
  }

  #serve(): void {
    const { size, give } = this.#wanted ?? { size: Number.POSITIVE_INFINITY, give: () => {} };
    if (this.#held.length < size) return;
    const bytes = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(size);
    this.#wanted = null;
    give(bytes);
  }
}

export class XScreen {
  /** What programs take as DISPLAY. */
  readonly display: string;
  readonly #server: ChildProcess;
  readonly #socket: Socket;
  readonly #bytes: Bytes;
  #test = 0;
  readonly #codes = new Map<number, { code: number; shift: boolean }>();

  private constructor(display: string, server: ChildProcess, socket: Socket) {
    this.display = display;
    this.#server = server;
    this.#socket = socket;
    this.#bytes = new Bytes(socket);
  }

  static async start(binary: string): Promise<XScreen> {
    const server = spawn(
      binary,
      ['-displayfd', '3', '-screen', '0', SIZE, '-ac', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const number = await new Promise<string>((resolve, reject) => {
      (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(String(data).trim()));
      server.once('exit', (code) => reject(new Error(`Xvfb ended at once (${code}).`)));
    });
    const socket = connect(`/tmp/.X11-unix/X${number}`);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const screen = new XScreen(`:${number}`, server, socket);
    await screen.#greet();
    return screen;
  }

  stop(): void {
    this.#socket.destroy();
    this.#server.kill();
  }

  /** Presses keys together, such as `Alt`, `Shift`, `n`, and lets go. */
  press(...keys: (keyof typeof KEYSYMS | (string & {}))[]): void {
    const codes = keys.map((key) => this.#code(key).code);
    for (const code of codes) this.#fake(FAKE.press, code);
    for (const code of codes.reverse()) this.#fake(FAKE.release, code);
  }

  /** Types a text of printable ASCII. */
  type(text: string): void {
    for (const letter of text) {
      if (this.#code(letter).shift) this.press('Shift', letter);
      else this.press(letter);
    }
  }

  move(x: number, y: number): void {
    this.#fake(FAKE.move, 0, Math.round(x), Math.round(y));
  }

  /** Button 1 is the left one, 3 the right one. */
  click(x: number, y: number, button = 1): void {
    this.move(x, y);
    this.#fake(FAKE.buttonDown, button);
    this.#fake(FAKE.buttonUp, button);
  }

  #code(key: string): { code: number; shift: boolean } {
    const keysym = (KEYSYMS as Record<string, number>)[key] ?? key.charCodeAt(0);
    const code = this.#codes.get(keysym);
    if (!code) throw new Error(`The keyboard has no key “${key}”.`);
    return code;
  }

  async #greet(): Promise<void> {
    this.#socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const head = await this.#bytes.take(8);
    const setup = await this.#bytes.take(head.readUInt16LE(6) * 4);
    if (head[0] !== 1) throw new Error('Xvfb refused the connection.');
    const [first, last] = [setup.readUInt8(26), setup.readUInt8(27)];

    const name = Buffer.from('XTEST\0\0\0');
    const [extension] = await this.#ask(98, 0, Buffer.concat([Buffer.from([5, 0, 0, 0]), name]));
    this.#test = extension.readUInt8(9);

    const [about, keysyms] = await this.#ask(101, 0, Buffer.from([first, last - first + 1, 0, 0]));
    const each = about.readUInt8(1);
    for (let code = first; code <= last; code++)
      for (const shift of [false, true]) {
        const at = ((code - first) * each + (shift ? 1 : 0)) * 4;
        const keysym = keysyms.readUInt32LE(at);
        if (keysym !== 0 && !this.#codes.has(keysym)) this.#codes.set(keysym, { code, shift });
      }
  }

  #request(opcode: number, detail: number, body: Buffer): void {
    const head = Buffer.from([opcode, detail, 0, 0]);
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.#socket.write(Buffer.concat([head, body]));
  }

  async #ask(opcode: number, detail: number, body: Buffer): Promise<[Buffer, Buffer]> {
    this.#request(opcode, detail, body);
    const head = await this.#bytes.take(32);
    if (head[0] !== 1) throw new Error(`Xvfb answered request ${opcode} with error ${head[1]}.`);
    return [head, await this.#bytes.take(head.readUInt32LE(4) * 4)];
  }

  #fake(type: number, detail: number, x = 0, y = 0): void {
    const body = Buffer.alloc(32);
    body.writeUInt8(type, 0);
    body.writeUInt8(detail, 1);
    body.writeInt16LE(x, 20);
    body.writeInt16LE(y, 22);
    this.#request(this.#test, 2, body);
  }
}
