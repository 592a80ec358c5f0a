import { expect, test } from 'vitest';
import { complete } from '../../src/search/complete.ts';

const names = {
  speaker: ['Emmanuel Macron', 'Mette Frederiksen', 'Élysée'],
  about: ['NATO'],
  source: ['News.Az'],
  tag: ['vote'],
};
const at = (typed: string) => {
  const caret = typed.includes('|') ? typed.indexOf('|') : typed.length;
  const text = typed.replace('|', '');
  return complete(text, caret, (field) => names[field]).map(
    ({ insert, start, end }) => text.slice(0, start) + insert + text.slice(end),
  );
};

test.each([
  ['', []],
  ['"', []],
  ['sp', ['speaker:']],
  ['a', ['about:', 'after:']],
  ['europe -s', ['europe -speaker:', 'europe -source:']],
  ['speaker:', ['speaker:"Emmanuel Macron" ', 'speaker:"Mette Frederiksen" ', 'speaker:Élysée ']],
  ['speaker:m', ['speaker:"Emmanuel Macron" ', 'speaker:"Mette Frederiksen" ']],
  ['speaker:fred', ['speaker:"Mette Frederiksen" ']],
  ['speaker:"mette f', ['speaker:"Mette Frederiksen" ']],
  ['speaker:elys', ['speaker:Élysée ']],
  ['by:emm', ['speaker:"Emmanuel Macron" ']],
  [
    'speaker:m| europe',
    ['speaker:"Emmanuel Macron"  europe', 'speaker:"Mette Frederiksen"  europe'],
  ],
  ['kind:', ['kind:direct ', 'kind:mixed ', 'kind:indirect ']],
  ['kind:in', ['kind:indirect ']],
  ['before:20', []],
  ['http://a', []],
  ['speaker:macron ', []],
  ['"a quoted sp', []],
])('%s goes on as %j', (typed, ways) => {
  expect(at(typed)).toEqual(ways);
});
