import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension that may already reach loopback, as after the reader's yes: headless
 * browsers show no permission prompt that a test could answer.
 */
export function mayReachLoopback(extension: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'on-record-build-'));
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return copy;
}
