import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/facts/known.ts';
import { settle } from '../../src/facts/settle.ts';
import { account, LABEL } from '../support/accounts.ts';

const KNOWN: Known[] = [
  { kind: 'place', name: 'Norway', names: [], demonyms: ['Norwegian'] },
  { kind: 'place', name: 'United States', names: ['US', 'U.S.'] },
];

/** The contested roles when two documents give two people these roles. */
function contested(a: [string, string | null], b: [string, string | null]): string[] {
  const accounts = [
    account({ id: 'a', published: a[1], cast: [{ name: 'Ann Lee', roles: [a[0]] }] }),
    account({ id: 'b', published: b[1], cast: [{ name: 'Bob Moe', roles: [b[0]] }] }),
  ];
  const { entities } = settle(accounts, KNOWN, LABEL);
  return entities.flatMap(({ id, roles }) =>
    roles.flatMap((role) => (role.contested ?? []).map(({ entity }) => `${id} by ${entity}`)),
  );
}
const BOTH = ['ann-lee by bob-moe', 'bob-moe by ann-lee'];

describe('a role that two documents give to two people', () => {
  test.each<[string, [string, string | null], [string, string | null], string[]]>([
    [
      'at about one time',
      ['US Secretary of State', '2020-02-01'],
      ['Secretary of State', '2020-09-01'],
      BOTH,
    ],
    [
      'in two words for one office',
      ['Norwegian Prime Minister', '2020-02'],
      ['Prime Minister of Norway', '2020-03'],
      BOTH,
    ],
    [
      'years apart',
      ['Norwegian Prime Minister', '2020-02'],
      ['Prime Minister of Norway', '2024-03'],
      [],
    ],
    ['one of them formerly', ['former US President', '2020-02'], ['US President', '2020-03'], []],
    [
      'in two countries',
      ['Norwegian Prime Minister', '2020-02'],
      ['US Prime Minister', '2020-03'],
      [],
    ],
    ['in no country', ['President', '2020-02'], ['President', '2020-03'], []],
    ['that many can hold', ['Norwegian senator', '2020-02'], ['Norwegian senator', '2020-03'], []],
    [
      'at no known time',
      ['Norwegian Prime Minister', null],
      ['Prime Minister of Norway', '2020-03'],
      [],
    ],
  ])('%s', (_, a, b, flags) => {
    expect(contested(a, b)).toEqual(flags);
  });

  test('is not contested where one document gives it to both', () => {
    const roles = ['Norwegian Prime Minister'];
    const cast = [
      { name: 'Ann Lee', roles },
      { name: 'Bob Moe', roles },
    ];
    const { entities } = settle([account({ id: 'a', published: '2020', cast })], KNOWN, LABEL);
    expect(entities.map((entity) => entity.roles)).toEqual([
      [{ title: roles[0], asOf: '2020', document: 'a' }],
      [{ title: roles[0], asOf: '2020', document: 'a' }],
    ]);
  });

  test('keeps what each document said', () => {
    const cast = [{ name: 'Ann Lee', roles: ['mayor', 'Mayor'] }];
    const accounts = [
      account({ id: 'new', published: '2021', cast }),
      account({ id: 'old', published: '2020', cast: [{ name: 'Ann Lee', roles: ['clerk'] }] }),
    ];
    expect(settle(accounts, KNOWN, LABEL).entities[0]?.roles).toEqual([
      { title: 'clerk', asOf: '2020', document: 'old' },
      { title: 'Mayor', asOf: '2021', document: 'new' },
    ]);
  });
});

test('a word that says nothing without whose it is is no role', () => {
  const roles = ['daughter', 'Rival', 'mayor', 'rival of the mayor', 'host of', 'daughter and the'];
  const cast = [{ name: 'Ann Lee', roles }];
  const { entities } = settle([account({ id: 'a', published: '2020', cast })], KNOWN, LABEL);
  expect(entities[0]?.roles.map(({ title }) => title)).toEqual([
    'host',
    'mayor',
    'rival of the mayor',
  ]);
});
