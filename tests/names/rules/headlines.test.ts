import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const BROWN = 'Gordon Brown=brown';
const headlines: Row[] = [
  ['before its verb', 'BROWN WINS VOTE\nGordon Brown won.', 'BROWN=brown', BROWN],
  ['before another', 'BROWN, MAJOR MEET\nGordon Brown won.', 'BROWN=brown', BROWN],
  ['before a noun', 'BROWN BEAR SEEN\nGordon Brown saw it.', BROWN],
  ['a month', 'MAY SEES RECORD SALES\nTheresa May left.', 'Theresa May=may'],
  ['the word itself said', 'BROWN BEATS BLUE\nGordon Brown likes brown.', BROWN],
  ['the word itself said after a comma', 'BROWN, BLUE\nGordon Brown likes brown.', BROWN],
  ['in small letters', 'Brown wins vote\nGordon Brown won.', 'Brown=brown', BROWN],
  ['the same with the word said', 'Brown wins over blue\nGordon Brown likes brown.', BROWN],
  ['a noun in small letters', 'Brown bears win\nGordon Brown won.', BROWN],
];

test.each(headlines)('a common word, %s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
