import { expect, test } from 'vitest';
import { Candidate } from '../../../src/names/hits/candidates.ts';
import { Lore } from '../../../src/names/hits/lore.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { MEANS, open } from '../../../src/names/index/layout.ts';
import { Namings } from '../../../src/names/rules/namings.ts';
import { found } from '../../support/found.ts';

const many = (sentence: string, count: number) => `${sentence} `.repeat(count).trim();
const MICHAEL = 'Michael Atherton left.';
const JOHN = 'John Atherton left.';

/** A page however long weighs the last that it named, and no more. */
test.each<[string, string, string | null]>([
  ['one of them all along', `${many(MICHAEL, 200)} They saw Atherton go.`, 'm-atherton'],
  [
    'before any, the first',
    `They saw Atherton go. ${many(MICHAEL, 100)} ${many(JOHN, 200)}`,
    'm-atherton',
  ],
  ['both as often: silence', `${many(`${MICHAEL} ${JOHN}`, 100)} They saw Atherton go.`, null],
  [
    'a hundred of the one, then a hundred of the other',
    `${many(MICHAEL, 100)} ${many(JOHN, 100)} They saw Atherton go.`,
    'j-atherton',
  ],
])('%s', (_, text, who) => {
  const alone = found(text).filter((mention) => mention.startsWith('Atherton='));
  expect(alone).toEqual(who === null ? [] : [`Atherton=${who}`]);
});

test('whom the store knows of a surname is told anew with every naming', () => {
  const names = ['Ada Quill', 'Bo Quill'];
  const index = open(
    compile(names.map((name) => ({ id: name, kind: 'person', name, names: [name] }))).bytes,
  );
  const [ada, bo] = names.map(
    (_, record) => new Candidate(new Lore(index, record), MEANS.name, false),
  );
  const namings = new Namings();
  namings.add('quill', 1, ada as Candidate, null, false);
  expect(namings.known('quill')).toBe(ada);
  namings.add('quill', 9, bo as Candidate, null, false);
  expect(namings.known('quill')).toBeUndefined();
  namings.forget(bo as Candidate);
  expect(namings.known('quill')).toBe(ada);
});
