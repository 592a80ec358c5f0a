import { describe, expect, test, vi } from 'vitest';
import { NameFinder } from '../../src/background/names.ts';
import { pageHandlers } from '../../src/background/page-calls.ts';
import type { Sender } from '../../src/browser/messenger.ts';
import { importFacts } from '../../src/store/fact-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { factsOf } from '../support/facts.ts';

const page: Sender = { id: 'us', url: 'https://news.example/a', tab: { id: 7 } };
const texts = ['Ada Quill spoke. Later Quill left.'];

async function asked() {
  const db = emptyDatabase();
  await importFacts(db, factsOf(), { published: true });
  const need = {
    db,
    names: new NameFinder(db),
    ready: Promise.resolve(),
    wanted: ['en'],
    now: Date.now,
    changed: vi.fn(),
    open: vi.fn(async () => {}),
    say: (key: string, reason: string) => `${key}: ${reason}`,
    badge: vi.fn(),
  };
  const handlers = pageHandlers(need);
  /** The names found on a page, as they stand there. */
  const found = async (from: Sender) => {
    const { mentions } = await handlers.mentions({ texts, named: [] }, from);
    return mentions.map(({ start, end }) => texts[0]?.slice(start, end));
  };
  return { db, need, handlers, found };
}

describe('“not this person”', () => {
  test('silences the name where the reader said so, until it is taken back', async () => {
    const { need, handlers, found } = await asked();
    expect(await found(page)).toEqual(['Ada Quill', 'Quill']);
    const { mentions } = await handlers.mentions({ texts, named: [] }, page);
    const { correction } = await handlers.correct(
      { entity: 'ada-quill', alias: mentions[1]?.alias ?? '', scope: 'page' },
      page,
    );
    expect(await found(page)).not.toContain('Quill');
    expect(await found({ ...page, url: 'https://news.example/b' })).toContain('Quill');
    await handlers.undoCorrection({ correction }, page);
    expect(await found(page)).toEqual(['Ada Quill', 'Quill']);
    expect(need.changed).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['failedFull', new DOMException('no room', 'QuotaExceededError')],
    ['failedOther', new Error('the disk is gone')],
  ])('that cannot be kept is told in a sentence: %s', async (sentence, error) => {
    const { db, need, handlers } = await asked();
    db.corrections.hook('creating', () => {
      throw error;
    });
    await expect(
      handlers.correct({ entity: 'ada-quill', alias: 'Quill', scope: 'page' }, page),
    ).rejects.toThrow(`${sentence}: `);
    expect(need.changed).not.toHaveBeenCalled();
  });
});

test('the badge is that of the tab that counted', async () => {
  const { need, handlers } = await asked();
  await handlers.counted({ names: 3 }, page);
  await handlers.counted({ names: 5 }, { id: 'us' });
  expect(need.badge.mock.calls).toEqual([[7, 3]]);
});
