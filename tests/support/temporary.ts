/** Puts all that tests leave behind, browsers' profiles above all, into one folder that goes when they end. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder of a name of its own. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'on-record-'));

/** A browser that has just been closed may still be writing. */
const PATIENCE = { maxRetries: 10, retryDelay: 200 };

/** Makes the folder, for this process and those that it starts. Returns what removes it. */
export default function makeTemporary(): () => void {
  const folder = newFolder();
  // A server that root starts works as nobody, and must get through to its own folder.
  chmodSync(folder, 0o711);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, ...PATIENCE });
}
