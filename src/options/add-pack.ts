/** The one door through which a reader's pack comes in, from a file or built here; and why one does not. */
import { FactsError, readFacts } from '../facts/schema.ts';
import type { Facts } from '../model.ts';
import type { Database } from '../store/database.ts';
import { importFacts, PackTaken } from '../store/fact-store.ts';
import { isFull } from '../text/is-full.ts';
import type { Translate } from '../ui/i18n.tsx';

/**
 * Adds the pack that a facts file holds, whole or not at all.
 * @throws FactsError where it is not sound, PackTaken for the name of what ships with the extension
 */
export async function addPack(db: Database, json: string): Promise<Facts> {
  const facts = readFacts(json);
  await importFacts(db, facts, { published: false });
  return facts;
}

/** One sentence on why the facts of `file` could not be added. */
export function refusal(t: Translate, file: string, error: Error): string {
  if (error instanceof PackTaken) return t('optionsPackTaken', { file, name: error.message });
  if (isFull(error)) return t('failedFull');
  if (!(error instanceof FactsError)) return t('popupError', { reason: error.message });
  if (error.code === 'json') return t('optionsPackBadJson', { file });
  if (error.code === 'format') return t('optionsPackBadFormat', { file });
  return t('optionsPackBadShape', { file, where: error.where });
}

/** The file that a pack is saved as: its name as every system takes it. */
export function packFile(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${plain.slice(0, 80) || 'facts'}.json`;
}
