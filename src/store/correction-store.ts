/** "Not this person": what the reader said of a name, and where it holds. */
import { pageOf } from '../text/address.ts';
import type { CorrectionRow, Database } from './database.ts';

/** Adds a correction and returns its id. `url` is the page it was made on. */
export async function addCorrection(
  db: Database,
  correction: Pick<CorrectionRow, 'entity' | 'alias' | 'scope'>,
  url: string,
): Promise<string> {
  const id = crypto.randomUUID();
  const where = { page: pageOf(url), site: siteOf(url), everywhere: '*' }[correction.scope];
  await db.corrections.add({ id, ...correction, where, made: new Date().toISOString() });
  return id;
}

/** Takes a correction back. */
export const removeCorrection = (db: Database, id: string): Promise<void> =>
  db.corrections.delete(id);

/** All corrections, newest first. */
export const allCorrections = async (db: Database): Promise<CorrectionRow[]> =>
  (await db.corrections.toArray()).sort((a, b) => b.made.localeCompare(a.made));

/** The names that are silent on this page, as `entity\nalias`. */
export async function silencedOn(db: Database, url: string): Promise<Set<string>> {
  const here = new Set([pageOf(url), siteOf(url), '*']);
  const rows = await db.corrections.filter(({ where }) => here.has(where)).toArray();
  return new Set(rows.map(({ entity, alias }) => silenceKey(entity, alias)));
}

/** How {@link silencedOn} writes a name of an entity. */
export const silenceKey = (entity: string, alias: string): string => `${entity}\n${alias}`;

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);
