import { expect, test } from 'vitest';
import {
  addCorrection,
  allCorrections,
  removeCorrection,
  silencedOn,
  silenceKey,
} from '../../src/store/correction-store.ts';
import { emptyDatabase } from '../support/database.ts';

const page = 'https://news.example/a?x=1';
test.each([
  { scope: 'page', on: 'https://news.example/a?x=1#top', silent: true },
  { scope: 'page', on: 'https://news.example/b', silent: false },
  { scope: 'site', on: 'https://news.example/b', silent: true },
  { scope: 'site', on: 'https://other.example/a', silent: false },
  { scope: 'everywhere', on: 'https://other.example/a', silent: true },
] as const)('a correction for the $scope on $on: $silent', async ({ scope, on, silent }) => {
  const db = emptyDatabase();
  const id = await addCorrection(db, { entity: 'ada-quill', alias: 'Quill', scope }, page);
  expect((await silencedOn(db, on)).has(silenceKey('ada-quill', 'Quill'))).toBe(silent);
  expect((await silencedOn(db, on)).has(silenceKey('ada-quill', 'Ada Quill'))).toBe(false);
  await removeCorrection(db, id);
  expect(await allCorrections(db)).toEqual([]);
  expect((await silencedOn(db, on)).size).toBe(0);
});
