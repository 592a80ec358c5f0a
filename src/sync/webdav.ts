/**
 * A WebDAV folder as a mailbox. Each device writes only its own files: two slots in turn, each with a
 * number of writes and a hash, and segments that never change. Nothing is locked, no tag or clock is
 * trusted: a listing only hints at what need not be read again, and every so often all is read.
 */
import type { Cipher } from './cipher.ts';
import { type Squeeze, streams } from './deflate.ts';
import type { Desk, Pulled, Pushed, Transport } from './transport.ts';
import type { DavFolder } from './webdav-http.ts';
import { asMemory, newestSlot, startOver } from './webdav-memory.ts';
import { SLOT_LIMITS, type SlotLimits } from './webdav-plan.ts';
import { checkOwn, readOthers, type Sight } from './webdav-pull.ts';
import { writeOwn } from './webdav-push.ts';

/** What may be chosen; a test that spills thousands of times chooses small slots. */
export interface WebdavOptions {
  cipher?: Cipher | null;
  squeeze?: Squeeze;
  slot?: SlotLimits;
}

/** The mailbox over a folder. */
export function webdav(folder: DavFolder, options: WebdavOptions = {}): Transport {
  const { cipher = null, squeeze = streams, slot = SLOT_LIMITS } = options;
  const packing = { cipher, squeeze };
  return {
    name: 'webdav',

    async pull(kept, full): Promise<Pulled> {
      const memory = asMemory(kept);
      const listed = await folder.list();
      if (listed === null) {
        const wrote = newestSlot(memory) !== null || Object.keys(memory.read).length > 0;
        return {
          replicas: [],
          missing: wrote ? 'all' : [],
          rewrite: wrote,
          memory: wrote ? { ...startOver(memory), slots: { a: null, b: null }, read: {} } : memory,
          damaged: 0,
        };
      }
      const sight: Sight = { folder, packing, full, listed: new Map(), damaged: 0, lost: false };
      for (const file of listed) sight.listed.set(file.name, file);
      const own = await checkOwn(sight, memory);
      const replicas = await readOthers(sight, own.memory);
      const lost = own.lost || sight.lost;
      return {
        replicas,
        missing: lost ? 'all' : [],
        rewrite: lost || own.rewrite,
        memory: lost ? startOver(own.memory) : own.memory,
        damaged: sight.damaged,
      };
    },

    push: (outgoing, kept, desk: Desk): Promise<Pushed> =>
      writeOwn({ folder, packing, slot, memory: asMemory(kept), desk }, outgoing),
  };
}
