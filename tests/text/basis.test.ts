import { expect, test } from 'vitest';
import { basisDetail, basisKind } from '../../src/text/basis.ts';

test.each([
  ['stated', 'stated', ''],
  ['resolved: “on Monday”', 'resolved', '“on Monday”'],
  ['inferred: from the TASS report', 'inferred', 'from the TASS report'],
  ['stated in the document', 'stated', 'in the document'],
  ['publication', 'publication', ''],
  ['guessed', null, ''],
  ['', null, ''],
])('%j is of the kind %j, detail %j', (basis, kind, detail) => {
  expect([basisKind(basis), basisDetail(basis)]).toEqual([kind, detail]);
});
