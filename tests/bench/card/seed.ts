/** Puts a large record into the extension's own database, in the rows that `importFacts` writes. */
import type { Page } from 'puppeteer-core';

/** Statements that the benched person makes himself; the others are other people's. */
export const OWN_SHARE = 2_000;

/**
 * Runs in an extension page. `speaker` and `about` are ids that the bundle already knows, so that the
 * article's names find them; the rest of the record belongs to people nobody asks about.
 */
export async function seed(
  own: Page,
  speaker: string,
  about: string,
  count: number,
): Promise<void> {
  // tsx names functions by a helper that the page has not.
  await own.evaluate('globalThis.__name = (named) => named');
  await own.evaluate(
    async (person, subject, total, share) => {
      const opened = indexedDB.open('on-record');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const words =
        'we will not pay for a treaty that leaves the border open and the harvest unsold while others wait'.split(
          ' ',
        );
      const pack = 'bench';
      const day = (i: number) => 15_000 + (i % 5_000);
      const iso = (i: number) => new Date(day(i) * 86_400_000).toISOString().slice(0, 10);
      const chunk = 5_000;
      for (let from = 0; from < total; from += chunk) {
        const write = db.transaction(['documents', 'entities', 'statements'], 'readwrite');
        for (let i = from; i < Math.min(total, from + chunk); i++) {
          const stranger = `bench-person-${i % 2_000}`;
          if (i < 2_000) {
            const name = `Person${i} Bench${i}`;
            const row = { id: stranger, kind: 'person', name, names: [name], roles: [] };
            write.objectStore('entities').put({ ...row, pack, published: true });
            const document = {
              id: `bench-document-${i}`,
              title: `Report ${i}`,
              publisher: 'Bench Post',
              url: `https://bench.example/${i}`,
              published: iso(i),
              publishedBasis: 'stated',
              language: 'en',
              sha256: '0'.repeat(64),
            };
            write.objectStore('documents').put({ ...document, pack });
          }
          const text = Array.from(
            { length: 30 },
            (_, n) => words[(i * 7 + n * n) % words.length],
          ).join(' ');
          const about = i % 10 === 0 ? subject : `bench-person-${(i * 3) % 2_000}`;
          write.objectStore('statements').put({
            id: `bench-statement-${i}`,
            pack,
            day: day(i),
            speaker: i < share ? person : stranger,
            speakerAs: 'the minister',
            text,
            cue: 'said',
            kind: i % 2 === 0 ? 'direct' : 'indirect',
            said: iso(i),
            saidBasis: 'stated',
            about: [about],
            // As `aboutKey` in store/database.ts.
            aboutDays: [`${about}\u0000${String(day(i) + 1_000_000).padStart(9, '0')}`],
            reports: [
              { document: `bench-document-${i % 2_000}`, start: 0, end: text.length, text },
            ],
          });
        }
        await new Promise<void>((resolve, reject) => {
          write.oncomplete = () => resolve();
          write.onerror = () => reject(write.error);
        });
      }
      const stamp = db.transaction('settings', 'readwrite');
      stamp.objectStore('settings').put({ key: 'facts-stamp', value: crypto.randomUUID() });
      await new Promise<void>((resolve) => {
        stamp.oncomplete = () => resolve();
      });
      db.close();
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
        }
      ).chrome;
      await runtime.sendMessage({ call: 'changed', args: {} });
    },
    speaker,
    about,
    count,
    OWN_SHARE,
  );
}
