/** "Test connection": goes through all that sync will need, and says what is wrong where it stops. */
import { utf8 } from './bytes.ts';
import type { Cipher } from './cipher.ts';
import { problemOf } from './engine.ts';
import { type Problem, SyncError } from './transport.ts';
import { webdav } from './webdav.ts';
import type { DavFolder } from './webdav-http.ts';

/**
 * The folder's address as kept, from what the reader typed; `https://` may be left out.
 * @throws SyncError `no-address` for anything that is no http or https address.
 */
export function folderAddress(typed: string): string {
  const written = typed.trim();
  const whole = written.includes('://') ? written : `https://${written}`;
  if (!URL.canParse(whole)) throw new SyncError('no-address');
  const url = new URL(whole);
  // Chromium takes a space in a host, and writes it %20.
  const isWeb = /^https?:$/.test(url.protocol) && !url.hostname.includes('%');
  if (!isWeb) throw new SyncError('no-address');
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * The one origin that the reader is asked to let us reach, as a match pattern. Firefox knows no ports
 * in patterns: there it is the host.
 */
export function originPattern(address: string, ports: boolean): string {
  const { protocol, host, hostname } = new URL(address);
  return `${protocol}//${ports ? host : hostname}/*`;
}

/** Null where all is well. Leaves the folder as it was, but for having made it. */
export async function checkFolder(
  folder: DavFolder,
  cipher: Cipher | null,
): Promise<{ problem: Problem; detail: string } | null> {
  try {
    await folder.list();
    const name = `test-${crypto.randomUUID()}`;
    const bytes = utf8('On Record tests whether it may write here.');
    await folder.put(name, bytes);
    const back = await folder.get(name);
    await folder.remove(name);
    const same = back?.length === bytes.length && back.every((byte, i) => byte === bytes[i]);
    if (!same) throw new SyncError('not-webdav', 'what was written did not come back');
    // Whether the passphrase opens what others left, without writing anything.
    await webdav(folder, { cipher }).pull(null, true);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
