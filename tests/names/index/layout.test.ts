import { expect, test } from 'vitest';
import { find } from '../../../src/names/find.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { open } from '../../../src/names/index/layout.ts';
import { entities } from '../../support/entities.ts';

const text = ['Emmanuel Macron met George W. Bush in France. Macron left.'];

test('an index is its bytes: a copy of them finds the same', () => {
  const index = compile(entities);
  expect(find(open(index.bytes.slice(0)), text)).toEqual(find(index, text));
  expect(find(index, text)).toHaveLength(4);
});

test('the order of the entities changes nothing', () => {
  const turned = compile([...entities].reverse());
  expect(find(turned, text)).toEqual(find(compile(entities), text));
});

test('bytes that are no index say so', () => {
  const { bytes } = compile(entities);
  const sentence = 'build it again from the facts';
  expect(() => open(new ArrayBuffer(4))).toThrow(sentence);
  expect(() => open(bytes.slice(0, bytes.byteLength - 1))).toThrow(sentence);
  expect(() => open(new ArrayBuffer(bytes.byteLength))).toThrow(sentence);
});

const letters = (number: number): string =>
  number < 26
    ? String.fromCharCode(97 + number)
    : letters(Math.floor(number / 26)) + letters(number % 26);

test.each([1000, 1001, 1002, 1003])('of %i long names none is lost', (count) => {
  const names = Array.from(
    { length: count },
    (_, i) => `Ada B${letters(i)} Bo C${letters(i)} Quill`,
  );
  const index = compile(
    names.map((name, i) => ({ id: `${i}`, kind: 'person' as const, name, names: [name] })),
  );
  const found = find(index, [`${names.join(' spoke. ')} spoke.`]);
  expect(new Set(found.map(({ entity }) => entity)).size).toBe(count);
});

test('an index of nothing finds nothing', () => {
  expect(find(open(compile([]).bytes), text)).toEqual([]);
});

test('a name of half a character does not spoil its neighbours', () => {
  const odd = [
    { id: 'a', kind: 'person' as const, name: 'Ada \ud83d', names: ['Ada \ud83d'] },
    { id: 'b', kind: 'person' as const, name: '\ude00 Quill', names: ['\ude00 Quill', 'Bo Reed'] },
  ];
  expect(find(compile(odd), ['Bo Reed spoke.'])).toMatchObject([{ entity: 'b', alias: 'Bo Reed' }]);
});
