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
