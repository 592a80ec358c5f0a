import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const words = fc.constantFrom(
  ...'Mr. Emmanuel Macron Anna Lund said told that the president he she who they of , . “ ” \n official Monday'.split(
    ' ',
  ),
);

test('any string: every speaker is nobody or a member of the cast, under its name', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const { cast, quotations } = extract({ text, published: '2018-08-27' });
      for (const { canonical, member, about } of quotations) {
        expect(member === null ? '' : cast[member]?.name).toBe(canonical);
        expect(about.every((index) => index in cast && index !== member)).toBe(true);
      }
    }),
  );
});
