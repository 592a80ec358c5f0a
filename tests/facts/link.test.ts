import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/facts/known.ts';
import { link } from '../../src/facts/link.ts';
import { type AccountRow, account } from '../support/accounts.ts';

const KNOWN: Known[] = [
  { kind: 'place', name: 'France', names: [], demonyms: ['French'] },
  { kind: 'place', name: 'Turkey', names: ['Türkiye'] },
  { kind: 'organisation', name: 'NATO', names: ['North Atlantic Treaty Organisation'] },
  { kind: 'person', name: 'Volodymyr Zelensky', names: ['Volodymyr Zelenskyy'] },
];
const person = (name: string, ...roles: string[]) => ({ name, roles });
/** Entity ids of all members, document by document; null where it is nobody. */
const linked = (rows: AccountRow[]) => {
  const accounts = rows.map(account);
  const { ids } = link(accounts, KNOWN);
  return accounts.map(({ document }) => ids.get(document.id));
};

const ROWS: { why: string; casts: AccountRow['cast'][]; ids: (string | null)[][] }[] = [
  {
    why: 'the same full name',
    casts: [[person('Ann Lee')], [person('Ms. Ann Lee')]],
    ids: [['ann-lee'], ['ann-lee']],
  },
  {
    why: 'initials make no difference',
    casts: [[person('Ivo H. Daalder')], [person('Ivo Daalder')]],
    ids: [['ivo-daalder'], ['ivo-daalder']],
  },
  {
    why: 'two people with one surname',
    casts: [[person('Ann Lee'), person('Bob Lee')]],
    ids: [['ann-lee', 'bob-lee']],
  },
  {
    why: 'namesakes that only initials tell apart',
    casts: [[person('George W. Bush')], [person('George H. W. Bush')], [person('George Bush')]],
    ids: [['george-bush'], ['george-hw-bush'], ['george-bush-person']],
  },
  {
    why: 'a surname with the same office',
    casts: [
      [person('Emmanuel Macron', 'President of France')],
      [person('Macron', 'French President')],
    ],
    ids: [['emmanuel-macron'], ['emmanuel-macron']],
  },
  {
    why: 'a surname with another office',
    casts: [
      [person('Emmanuel Macron', 'President of France')],
      [person('Macron', 'mayor of Lyon')],
    ],
    ids: [['emmanuel-macron'], ['macron']],
  },
  {
    why: 'a bare surname that one document knows in full',
    casts: [[person('Anders Fogh Rasmussen')], [person('Rasmussen')]],
    ids: [['anders-fogh-rasmussen'], ['rasmussen']],
  },
  {
    why: 'a bare surname that two documents know in full',
    casts: [[person('Ann Lee')], [person('Ann Lee')], [person('Lee')]],
    ids: [['ann-lee'], ['ann-lee'], ['ann-lee']],
  },
  {
    why: 'a surname that two documents know in full, with another office',
    casts: [[person('Ann Lee')], [person('Ann Lee')], [person('Lee', 'mayor of Lyon')]],
    ids: [['ann-lee'], ['ann-lee'], ['lee']],
  },
  {
    why: 'a bare surname of two known people',
    casts: [
      [person('Ann Lee'), person('Bob Lee')],
      [person('Ann Lee'), person('Bob Lee')],
      [person('Lee')],
    ],
    ids: [['ann-lee', 'bob-lee'], ['ann-lee', 'bob-lee'], ['lee']],
  },
  {
    why: 'bare surnames alone',
    casts: [[person('Lee')], [person('Lee')]],
    ids: [['lee'], ['lee-person']],
  },
  {
    why: 'spellings that are known',
    casts: [[person('Volodymyr Zelenskyy')], [person('Volodymyr Zelensky')]],
    ids: [['volodymyr-zelensky'], ['volodymyr-zelensky']],
  },
  {
    why: 'an acronym and a name in full',
    casts: [
      [{ name: 'NATO', kind: 'organisation' }],
      [{ name: 'North Atlantic Treaty Organization', kind: 'organisation' }],
    ],
    ids: [['nato'], ['nato']],
  },
  {
    why: 'a place and a person of one name',
    casts: [[{ name: 'Paris', kind: 'place' }, person('Paris')]],
    ids: [['paris', 'paris-person']],
  },
  {
    why: 'a description is nobody',
    casts: [[{ name: 'an official', named: false }]],
    ids: [[null]],
  },
];

describe('who is who across documents', () => {
  test.each(ROWS)('$why', ({ casts, ids }) => {
    const rows = casts.map((cast, index) => ({ id: `d${index}`, cast }));
    expect(linked(rows)).toEqual(ids);
  });

  test('the fullest name is shown; bare surnames are left to the name index', () => {
    const cast = [{ name: 'Ivo H. Daalder', names: ['Daalder', 'Mr. Daalder', 'Ivo Daalder'] }];
    const { entities } = link([account({ id: 'a', cast })], KNOWN);
    expect(entities[0]).toMatchObject({
      name: 'Ivo H. Daalder',
      names: ['Ivo H. Daalder', 'Ivo Daalder'],
    });
  });

  test('a name in capitals is not shown where a document writes it otherwise', () => {
    const place = (name: string) => [{ name, kind: 'place' as const }];
    const rows = ['DES QUILLS', 'Des Quills'].map((name) => ({ id: name, cast: place(name) }));
    expect(link(rows.map(account), KNOWN).entities[0]?.name).toBe('Des Quills');
  });

  test('a known entity brings its other names', () => {
    const cast = [{ name: 'Turkey', kind: 'place' as const }];
    const { entities } = link([account({ id: 'a', cast })], KNOWN);
    expect(entities[0]?.names).toEqual(['Turkey', 'Türkiye']);
  });
});
