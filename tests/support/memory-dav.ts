/** A WebDAV folder in memory, with the faults of real ones. */
import { SyncError } from '../../src/sync/transport.ts';
import type { DavFolder } from '../../src/sync/webdav-http.ts';
import { Steps } from './faults.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export class MemoryDav {
  files = new Map<string, { bytes: Bytes; version: number }>();
  requests: string[] = [];
  bytesUp = 0;
  bytesDown = 0;
  /** Bytes the disk takes in all. */
  space = Number.POSITIVE_INFINITY;
  #version = 0;

  write(name: string, bytes: Bytes): void {
    this.files.set(name, { bytes: bytes.slice(), version: ++this.#version });
  }

  folder(steps = new Steps()): DavFolder {
    const count = (method: string, name = '') => this.requests.push(`${method} ${name}`);
    return {
      list: () =>
        steps.step(() => {
          count('PROPFIND');
          if (this.files.size === 0) return null;
          return [...this.files].map(([name, { bytes, version }]) => ({
            name,
            hint: String(version),
            bytes: bytes.length,
          }));
        }),
      get: (name) =>
        steps.step(() => {
          count('GET', name);
          const found = this.files.get(name)?.bytes.slice() ?? null;
          this.bytesDown += found?.length ?? 0;
          return found;
        }),
      put: (name, bytes) =>
        steps.step(
          () => {
            count('PUT', name);
            const others = [...this.files].filter(([other]) => other !== name);
            const used = others.reduce((sum, [, file]) => sum + file.bytes.length, 0);
            if (used + bytes.length > this.space) throw new SyncError('space');
            this.bytesUp += bytes.length;
            this.write(name, bytes);
          },
          () => this.write(name, bytes.slice(0, bytes.length / 2)),
        ),
      remove: (name) =>
        steps.step(() => {
          count('DELETE', name);
          this.files.delete(name);
        }),
    };
  }
}
