import { expect, test } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { MAX_STATE, MAX_TAG, MAX_TEXT, readNote } from '../../src/notes/note-doc.ts';
import { nothing } from '../../src/notes/vector.ts';

/** A replica as another device may send it, whatever it wrote into the document. */
function sent(write: (doc: Doc) => void) {
  const doc = new Doc();
  write(doc);
  const state = encodeStateAsUpdate(doc);
  return { id: 'note-number-1', state, seen: nothing, changed: 1_000, deleted: 0 };
}

test.each<[string, (doc: Doc) => void]>([
  ['a target of no kind', (doc) => doc.getMap('m').set('o', { on: 'moon' })],
  ['a pin that is no pin', (doc) => doc.getMap('m').set('p', 'yes')],
  ['a birth that is no time', (doc) => doc.getMap('m').set('c', 'yesterday')],
  ['a birth before all time', (doc) => doc.getMap('m').set('c', -1)],
  ['a tag longer than any', (doc) => doc.getMap('g').set('x'.repeat(MAX_TAG + 1), 1)],
])('%s reads as not there', (_, write) => {
  expect(readNote(sent(write))).toMatchObject({
    target: { on: 'nothing' },
    pinned: false,
    created: '1970-01-01T00:00:01.000Z',
    tags: [],
  });
});

test('more than any note is refused before it is kept', () => {
  const long = sent((doc) => doc.getText('t').insert(0, 'x'.repeat(MAX_TEXT * 2 + 1)));
  expect(() => readNote(long)).toThrow('too long');
  expect(() => readNote({ ...long, state: new Uint8Array(MAX_STATE + 1) })).toThrow('too large');
});
