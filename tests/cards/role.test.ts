import { expect, test } from 'vitest';
import { roleAt } from '../../src/cards/role.ts';

const given = (...roles: [title: string, asOf: string | null][]) => ({
  roles: roles.map(([title, asOf], i) => ({ title, asOf, document: `d${i}` })),
});

test.each([
  {
    why: 'the nearest before the article',
    roles: given(
      ['Mayor of Felden', '2016'],
      ['Minister of Ports', '2020-03'],
      ['Premier', '2024'],
    ),
    published: '2021-01-01',
    shown: 'Minister of Ports',
  },
  {
    why: 'a later one where there is none before',
    roles: given(['Premier', '2024'], ['Speaker', '2026']),
    published: '2021-01-01',
    shown: 'Premier',
  },
  {
    why: 'the latest where the article has no date',
    roles: given(['Premier', '2024'], ['Mayor of Felden', '2016']),
    published: null,
    shown: 'Premier',
  },
  {
    why: 'the same office in fuller words',
    roles: given(['President', '2021-01-01'], ['Felden President', '2020-12-01']),
    published: '2021-01-02',
    shown: 'Felden President',
  },
  {
    why: 'never another office that holds the same word',
    roles: given(
      ['President', '2021-01-01'],
      ['former President', '2021-01-01'],
      ['Vice President', '2015'],
    ),
    published: '2021-01-02',
    shown: 'President',
  },
  {
    why: 'an undated one rather than none',
    roles: given(['Poet', null]),
    published: '2021',
    shown: 'Poet',
  },
  { why: 'none where no document gives one', roles: given(), published: '2021', shown: undefined },
])('the role shown is $why', ({ roles, published, shown }) => {
  expect(roleAt(roles, published, new Map(), new Map())?.role.title).toBe(shown);
});

test('a contested role names who else is given it, and where', () => {
  const contested = [{ entity: 'bo-reed', title: 'Premier', document: 'd9' }];
  const roles = [{ title: 'Premier', asOf: '2021', document: 'd0', contested }];
  const bo = { id: 'bo-reed', name: 'Bo Reed', kind: 'person' } as const;
  const role = roleAt({ roles }, '2021', new Map(), new Map([['bo-reed', bo]]));
  expect(role?.contested).toMatchObject([
    { entity: bo, title: 'Premier', source: { document: 'd9' } },
  ]);
});
