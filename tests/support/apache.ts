/** A real Apache with mod_dav on loopback, for tests. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { newFolder } from './temporary.ts';

export const USER = 'reader';
export const PASSWORD = 'a pass: wörd';
const MODULES = '/usr/lib/apache2/modules';
const NEEDED = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
];
const BINARIES = ['/usr/sbin/apache2', '/usr/sbin/httpd'];

const isRoot = () => process.getuid?.() === 0;

/** Apache's binary, installed where Debian's packages can be had; or why there is none. */
export function findApache(): { binary: string } | { why: string } {
  const find = () => BINARIES.find((file) => existsSync(file));
  const debian = existsSync('/etc/debian_version');
  if (!find() && isRoot() && debian) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'apache2'], { stdio: 'ignore' });
  }
  const binary = find();
  if (
    binary &&
    NEEDED.every((name) => name === 'mpm_event' || existsSync(`${MODULES}/mod_${name}.so`))
  )
    return { binary };
  return { why: "Apache with mod_dav was not found: install Debian's apache2 to run these tests." };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Apache's own `{SHA}` form of a password. */
const sha = (text: string) => `{SHA}${createHash('sha1').update(text).digest('base64')}`;

export class Apache {
  readonly folder = newFolder();
  readonly files = path.join(this.folder, 'files');
  port = 0;
  #binary: string;
  #child: ChildProcess | null = null;

  constructor(binary: string) {
    this.#binary = binary;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, on the same port and files after the first time. */
  async start(): Promise<void> {
    if (this.port === 0) this.port = await freePort();
    mkdirSync(this.files, { recursive: true });
    writeFileSync(path.join(this.folder, 'users'), `${USER}:${sha(PASSWORD)}\n`);
    writeFileSync(path.join(this.folder, 'httpd.conf'), this.#config());
    if (isRoot()) spawnSync('chown', ['-R', 'www-data:www-data', this.folder]);
    this.#child = spawn(
      this.#binary,
      ['-f', path.join(this.folder, 'httpd.conf'), '-DFOREGROUND'],
      {
        stdio: 'ignore',
      },
    );
    for (let tries = 0; tries < 200; tries++) {
      const up = await fetch(this.origin).then(
        () => true,
        () => false,
      );
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Apache did not start: ${this.#errors()}`);
  }

  /** Ends it at once, whatever it is doing: parent and workers. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.pid === undefined) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const workers = spawnSync('pgrep', ['-P', String(child.pid)])
      .stdout.toString()
      .split('\n');
    for (const pid of [...workers.filter(Boolean).map(Number), child.pid])
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    await ended;
    rmSync(path.join(this.folder, 'httpd.pid'), { force: true });
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #errors(): string {
    const log = path.join(this.folder, 'error.log');
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  }

  #config(): string {
    const loads = NEEDED.filter((name) => existsSync(`${MODULES}/mod_${name}.so`)).map(
      (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
    );
    return `
ServerRoot ${this.folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${this.port}
PidFile httpd.pid
ErrorLog error.log
${isRoot() ? 'User www-data\nGroup www-data' : ''}
${loads.join('\n')}
DavLockDB ${this.folder}/locks
DocumentRoot ${this.files}
<Directory ${this.files}>
  Dav On
  AuthType Basic
  AuthName notes
  AuthBasicProvider file
  AuthUserFile ${this.folder}/users
  Require valid-user
</Directory>
`;
  }
}
