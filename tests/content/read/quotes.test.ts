import { expect, test } from 'vitest';
import { Quotes, quotedIn } from '../../../src/content/read/quotes.ts';

test.each([
  ['He said: “We will not go back on this.” Then he left.', ['We will not go back on this.']],
  [
    '"We will not go back," she said, "not for any price."',
    ['We will not go back,', 'not for any price.'],
  ],
  ['Er sagte: „Wir gehen nicht zurück.“', ['Wir gehen nicht zurück.']],
  ['Il a dit : « Nous ne reculerons pas. »', ['Nous ne reculerons pas.']],
  ['“This goes on into the next paragraph', ['This goes on into the next paragraph']],
  ['The so-called “backstop” is dead', []],
])('%s', (text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted);
});

test('keeps no more than the background takes', () => {
  const quotes = new Quotes();
  for (let index = 0; index < 300; index++) quotes.take(`“This is quotation number ${index}.”`);
  expect(quotes.all()).toHaveLength(200);
  quotes.clear();
  expect(quotes.all()).toEqual([]);
});
