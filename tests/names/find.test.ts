import { describe, expect, test } from 'vitest';
import { find } from '../../src/names/find.ts';
import { found, index } from '../support/found.ts';

describe('a mention', () => {
  test('says why it matched, and whether a published pack knows it', () => {
    const text = ['Robert Nardelli spoke. Mr. Nardelli left for Rome with French aides of NATO.'];
    expect(find(index, text)).toEqual([
      {
        block: 0,
        start: 0,
        end: 15,
        entity: 'nardelli',
        alias: 'Robert Nardelli',
        rule: 'full-name',
        published: false,
      },
      {
        block: 0,
        start: 27,
        end: 35,
        entity: 'nardelli',
        alias: 'Robert Nardelli',
        rule: 'title-surname',
        published: false,
      },
      {
        block: 0,
        start: 55,
        end: 61,
        entity: 'france',
        alias: 'French',
        rule: 'demonym',
        published: true,
      },
      {
        block: 0,
        start: 71,
        end: 75,
        entity: 'nato',
        alias: 'NATO',
        rule: 'acronym',
        published: true,
      },
    ]);
  });

  test('of content that comes late leans on what was named before', () => {
    expect(found('Then Bush left.')).toEqual([]);
    expect(found('Then Bush left.', ['laura-bush'])).toEqual(['Bush=laura-bush']);
  });
});

/** Every rule, with the name on record that the card shows for it. */
test.each([
  ['full-name', 'Bob Nardelli spoke.', 'Robert Nardelli'],
  ['surname', 'Then Munteanu spoke.', 'Dorinel Munteanu'],
  ['title-surname', 'Then Mr. Munteanu spoke.', 'Dorinel Munteanu'],
  ['given-name', 'Saddam Hussein fell. Then Saddam fled.', 'Saddam Hussein'],
  ['alias', 'They met in Britain.', 'Britain'],
  ['acronym', 'Then NATO met.', 'NATO'],
  ['demonym', 'The French met.', 'French'],
])('%s: %s', (rule, text, alias) => {
  expect(find(index, [text]).at(-1)).toMatchObject({ rule, alias });
});
