/** Gives the browser's store an index of many names more than it has. */
import { readFileSync } from 'node:fs';
import type { Facts } from '../../../src/model.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { makeEntities } from '../names/data.ts';
import type { Stage } from './stage.ts';

/**
 * Puts the index in the place of the stored one; the background reads it at its next start. The made
 * names have no entities in the store: nothing that a page names is one of them.
 */
export async function storeNames(stage: Stage, count: number): Promise<void> {
  const { entities } = JSON.parse(readFileSync('src/facts/bundled.json', 'utf8')) as Facts;
  const known = new Set(entities.flatMap(({ names }) => names));
  const made = makeEntities(count).filter(({ name }) => !known.has(name));
  const index = compile([...entities.map((one) => ({ ...one, published: true })), ...made]);
  const url = stage.server.put('/own/index', new Uint8Array(index.bytes));
  // As text: the runner of this bench adds helpers to named functions that the worker does not have.
  await (await stage.worker()).evaluate(`(async () => {
    const value = await (await fetch(${JSON.stringify(url)})).blob();
    const opening = indexedDB.open('on-record');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const blobs = opening.result.transaction('blobs', 'readwrite').objectStore('blobs');
    await new Promise((resolve, reject) => {
      const putting = blobs.put({ key: 'name-index', value });
      putting.onsuccess = resolve;
      putting.onerror = () => reject(putting.error);
    });
    opening.result.close();
  })()`);
}
