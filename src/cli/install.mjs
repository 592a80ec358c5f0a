/**
 * Run before everything else, on plain Node: installs the packages that the lock file names where
 * they are missing or older than it. Prints to standard error, so that --json stays clean.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `On Record needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
}
const done = 'node_modules/.package-lock.json';
if (!existsSync(done) || statSync(done).mtimeMs < statSync('package-lock.json').mtimeMs) {
  console.error('Installing the packages that On Record is built with (once) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run: npm ci');
    process.exit(1);
  }
}
