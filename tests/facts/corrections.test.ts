import { describe, expect, test } from 'vitest';
import {
  applyCorrections,
  type Correction,
  CorrectionError,
  parseCorrections,
} from '../../src/facts/corrections.ts';
import { account } from '../support/accounts.ts';

const reason = 'the machine translation garbles it';
const given = account({
  id: 'a',
  published: '2020-05-04',
  cast: [{ name: 'Lee' }, { name: 'Bob Moe' }],
  quotes: [
    { by: 'Lee', text: 'The harbour is open.' },
    { by: 'Lee', text: 'And it will stay open.' },
  ],
});
const apply = (row: object) =>
  applyCorrections(given, [{ document: 'a', reason, ...row } as Correction]).reading;
const date = { said: '2020-05-01', saidBasis: 'stated' };

describe('a correction', () => {
  test('gives a name and offices', () => {
    const { cast } = apply({ do: 'person', was: 'Lee', name: 'Ann Lee', roles: ['mayor'] });
    expect(cast[0]).toMatchObject({ name: 'Ann Lee', names: ['Ann Lee', 'Lee'], roles: ['mayor'] });
  });

  test('gives offices alone', () => {
    const row = { do: 'person', was: 'Lee', name: 'Lee', roles: ['mayor'] };
    expect(apply(row).cast[0]).toMatchObject({ name: 'Lee', names: ['Lee'], roles: ['mayor'] });
  });

  test('takes a name away', () => {
    const { cast, quotations } = apply({ do: 'nobody', was: 'Bob Moe' });
    expect(cast.map(({ named }) => named)).toEqual([true, false]);
    expect(quotations).toEqual(given.reading.quotations);
  });

  test('gives a speaker, or nobody', () => {
    const row = { do: 'speaker', text: 'The harbour is open.', as: 'he' };
    expect(apply({ ...row, speaker: 'Bob Moe' }).quotations[0]).toMatchObject({
      member: 1,
      speaker: 'he',
    });
    expect(apply({ ...row, speaker: null }).quotations[0]).toMatchObject({
      member: null,
      canonical: 'he',
    });
  });

  test('gives a date', () => {
    expect(apply({ do: 'date', text: 'harbour', ...date }).quotations[0]).toMatchObject(date);
  });

  test('gives a span, taking up the pieces it covers', () => {
    const row = { do: 'span', kind: 'mixed', text: 'The harbour is open.\nAnd it will' };
    const { quotations } = apply(row);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({ start: 0, end: 32, kind: 'mixed', text: row.text });
  });

  test('drops and adds', () => {
    expect(apply({ do: 'drop', text: 'stay open' }).quotations).toHaveLength(1);
    const empty = { ...given, reading: { ...given.reading, quotations: [] } };
    const row = {
      do: 'add',
      kind: 'direct',
      text: 'The harbour',
      speaker: 'Lee',
      as: 'she',
      cue: 'said',
      ...date,
    };
    const [added] = applyCorrections(empty, [{ document: 'a', reason, ...row } as Correction])
      .reading.quotations;
    expect(added).toMatchObject({
      start: 0,
      end: 11,
      member: 0,
      canonical: 'Lee',
      cue: 'said',
      ...date,
    });
  });

  test('leaves other documents alone', () => {
    const row = { do: 'drop', document: 'b', text: 'stay open', reason } as const;
    expect(applyCorrections(given, [row])).toEqual(given);
  });

  test.each<[string, object, RegExp]>([
    ['quotes words that are not there', { do: 'drop', text: 'closed' }, /not in the document/],
    ['names nobody of the cast', { do: 'speaker', text: 'stay', speaker: 'Cy', as: 'he' }, /“Cy”/],
    [
      'names somebody who is gone',
      { do: 'person', was: 'Cy', name: 'Cy Coe', roles: [] },
      /does not hold/,
    ],
    [
      'gives a name that is there',
      { do: 'person', was: 'Lee', name: 'Bob Moe', roles: [] },
      /not needed/,
    ],
    [
      'gives the speaker who is there',
      { do: 'speaker', text: 'stay', speaker: 'Lee', as: 'x' },
      /not needed/,
    ],
    [
      'gives the date that is there',
      { do: 'date', text: 'stay', said: '2020-05-04', saidBasis: 'publication' },
      /not needed/,
    ],
    [
      'gives the span that is there',
      { do: 'span', kind: 'direct', text: 'The harbour is open.' },
      /not needed/,
    ],
    [
      'adds what is there',
      { do: 'add', kind: 'direct', text: 'stay', speaker: null, as: 'x', cue: '', ...date },
      /not needed/,
    ],
    ['meets two quotations', { do: 'drop', text: 'open.\nAnd' }, /more than one/],
  ])('that %s is an error', (_, row, message) => {
    expect(() => apply(row)).toThrow(message);
    expect(() => apply(row)).toThrow(CorrectionError);
  });
});

describe('a file of corrections', () => {
  test.each<[string, unknown]>([
    ['no list', {}],
    ['a row without a reason', [{ do: 'drop', document: 'a', text: 'x' }]],
    ['an unknown row', [{ do: 'guess', document: 'a', text: 'x', reason }]],
    [
      'an impossible date',
      [{ do: 'date', document: 'a', text: 'x', said: '2020-13', saidBasis: 'stated', reason }],
    ],
  ])('with %s is refused', (_, value) => {
    expect(() => parseCorrections(value)).toThrow(CorrectionError);
  });

  test('is taken as it stands', () => {
    const rows = [{ do: 'drop', document: 'a', text: 'x', reason }];
    expect(parseCorrections(rows)).toEqual(rows);
  });
});
