import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Database } from '../../src/store/database.ts';

/** A new, empty database in memory. */
export const emptyDatabase = (): Database =>
  new Database('test', { indexedDB: new IDBFactory(), IDBKeyRange });
