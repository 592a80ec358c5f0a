/** Installs an extension so that it outlives the browser: what drivers install is gone at the next start. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { newFolder } from './temporary.ts';

/** Arguments with which Chromium loads a folder at every start, and keeps what it was allowed. */
export const loadedAtStart = (folder: string): string[] => [
  `--load-extension=${folder}`,
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/** Preferences with which Firefox (ESR) keeps an extension that nobody signed. */
export const UNSIGNED = { 'xpinstall.signatures.required': false };

/** Installs a folder in Firefox for good. */
export async function installInFirefox(browser: Browser, folder: string): Promise<void> {
  const file = path.join(newFolder(), 'on-record.xpi');
  writeFileSync(file, zip(folder));
  const { connection } = browser as unknown as { connection: Connection };
  await connection.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: file },
    'moz:permanent': true,
  });
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

/** The files of a folder as a ZIP archive, not compressed. */
function zip(folder: string): Buffer {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const data = readFileSync(path.join(folder, name));
    const written = Buffer.from(name.replaceAll(path.sep, '/'));
    // Both headers share these fields: version, flags, method, time, CRC, sizes, length of the name.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(written.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, rest, written);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, written, data]);
    parts.push(entry);
    offset += entry.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
