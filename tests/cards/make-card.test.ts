import { expect, test } from 'vitest';
import type { Choice } from '../../src/cards/choose.ts';
import { makeCard, needed } from '../../src/cards/make-card.ts';
import { roleAt } from '../../src/cards/role.ts';
import type { DocumentRecord, Entity, EntityRef } from '../../src/model.ts';

const document = (id: string): DocumentRecord => ({
  id,
  title: `Title of ${id}`,
  publisher: 'The Post',
  url: null,
  published: '2018-01-01',
  publishedBasis: 'stated',
  language: 'en',
  sha256: '',
});
const documents = new Map(['d1', 'd2', 'd3'].map((id) => [id, document(id)]));
const ref = (id: string, name: string): EntityRef => ({ id, name, kind: 'person' });
const entities = new Map([ref('e1', 'Ada Quist'), ref('e2', 'Bo Lindqvist')].map((e) => [e.id, e]));
const entity: Entity = {
  id: 'e1',
  kind: 'person',
  name: 'Ada Quist',
  names: ['Ada Quist'],
  roles: [
    { title: 'Mayor', asOf: '2010-05-01', document: 'd1' },
    {
      title: 'Minister',
      asOf: '2018-05-01',
      document: 'd2',
      contested: [
        { entity: 'e2', title: 'Minister', document: 'd3' },
        { entity: 'gone', title: 'Minister', document: 'd3' },
      ],
    },
    { title: 'President', asOf: '2024-05-01', document: 'd3' },
    { title: 'engineer', asOf: null, document: 'd3' },
  ],
};

test.each([
  ['2009-01-01', 'Mayor'],
  ['2017-12-31', 'Mayor'],
  ['2018-05-01', 'Minister'],
  ['2023-01-01', 'Minister'],
  ['2030-01-01', 'President'],
  [null, 'President'],
])('the role as of %s is %s', (published, title) => {
  expect(roleAt(entity, published, documents, entities)?.role.title).toBe(title);
});

test('who else is given the office is told with the source, and nobody unknown', () => {
  const role = roleAt(entity, '2019', documents, entities);
  expect(role?.contested.map(({ entity: other, source }) => [other.name, source.title])).toEqual([
    ['Bo Lindqvist', 'Title of d3'],
  ]);
});

const choice: Choice = {
  chosen: [
    {
      statement: {
        id: 's1',
        speaker: 'e2',
        speakerAs: 'he',
        text: 'Words.',
        cue: 'said',
        kind: 'direct',
        said: '2018-01-01',
        saidBasis: 'stated',
        about: ['e1', 'gone'],
        reports: [{ document: 'd1', start: 0, end: 6, text: 'Words.' }],
      },
      standing: 'before',
      because: { reason: 'about', entity: 'gone' },
    },
  ],
  more: 3,
  years: [{ year: 2018, count: 4 }],
};

test('only what is shown has to be looked up', () => {
  const { documents: ids, entities: names } = needed(entity, choice);
  expect(ids.sort()).toEqual(['d1', 'd2', 'd3']);
  expect(names.sort()).toEqual(['e1', 'e2', 'gone']);
});

test('a card names its sources and leaves out what the store no longer knows', () => {
  const card = makeCard({
    entity,
    choice,
    published: '2019',
    documents,
    entities,
    why: { rule: 'surname', alias: 'Quist' },
    notes: 1,
    noted: new Set(['s1']),
  });
  const [statement] = card.statements;
  expect(statement?.speaker?.name).toBe('Bo Lindqvist');
  expect(statement?.about.map(({ name }) => name)).toEqual(['Ada Quist']);
  expect(statement?.because).toBe(null);
  expect(statement?.reports[0]?.source.title).toBe('Title of d1');
  expect(statement?.noted).toBe(true);
  expect({ more: card.more, notes: card.notes }).toEqual({ more: 3, notes: 1 });
});
