import { expect, test } from 'vitest';
import { translator } from '../../../src/ui/i18n.tsx';
import { type ImportReport, importWords } from '../../../src/ui/notes/notes-files.tsx';

const nothing: ImportReport = { added: 0, merged: 0, known: 0, unreadable: 0 };

test.each<[Partial<ImportReport>, 'en' | 'fr', string]>([
  [{ added: 300 }, 'en', 'Imported: 300 new notes.'],
  [{ added: 1, known: 2 }, 'en', 'Imported: 1 new note and 2 already here.'],
  [
    { added: 2, merged: 1, unreadable: 1 },
    'fr',
    'Importé\u00a0: 2 nouvelles notes, 1 fusionnée avec la vôtre et 1 illisible.',
  ],
  [{}, 'en', 'There are no notes in this file.'],
])('of an import of %j one says in %s: %s', (report, language, words) => {
  expect(importWords(translator(language), language, { ...nothing, ...report })).toBe(words);
});
