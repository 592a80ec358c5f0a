import { expect, test } from 'vitest';
import rows from '../../src/names/words/countries.json' with { type: 'json' };
import { countryRows } from '../support/countries.ts';

test('countries.json is what the packages give', () => {
  expect(rows).toEqual(countryRows());
  expect(rows.length).toBeGreaterThan(190);
});
