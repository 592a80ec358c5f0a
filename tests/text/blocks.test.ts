import { expect, test } from 'vitest';
import { blocksOf } from '../../src/text/blocks.ts';

test.each([
  ['one\ntwo', ['one', 'two']],
  ['\n\n one \n \n\ntwo\n', [' one ', 'two']],
  ['', []],
  [' \n ', []],
])('the blocks of %j', (text, blocks) => {
  expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
});
