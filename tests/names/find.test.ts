import { describe, expect, test } from 'vitest';
import { compile } from '../../src/names/compile.ts';
import { find } from '../../src/names/find.ts';
import { open } from '../../src/names/layout.ts';
import { entities } from '../support/entities.ts';

const index = open(compile(entities).bytes);
const said = (text: string) =>
  find(index, text.split('\n')).map(
    ({ block, start, end, entity }) => `${text.split('\n')[block]?.slice(start, end)}=${entity}`,
  );

describe('find', () => {
  test.each([
    ['a full name', 'Talks with Emmanuel Macron began.', ['Emmanuel Macron=macron']],
    [
      'a surname after the full name',
      'Emmanuel Macron spoke. Later Macron left.',
      ['Emmanuel Macron=macron', 'Macron=macron'],
    ],
    ['another given name forbids', 'Brigitte Macron spoke. Macron left.', []],
    ['a longer name is silent', 'He reads the New York Times.', []],
    ['a country by its people', 'The French minister left.', ['French=france']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
