import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from './temporary.ts';

/**
 * A copy of the built extension that may already reach loopback, as after the reader's yes: headless
 * browsers show no permission prompt that a test could answer.
 */
export function mayReachLoopback(extension: string): string {
  const copy = newFolder();
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return copy;
}
