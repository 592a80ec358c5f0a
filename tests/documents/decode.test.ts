import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/documents/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  new Uint8Array(
    [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].flatMap(
      (unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]),
    ),
  );
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('the text of a file', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('Élysée “now”'), 'Élysée “now”'],
    ['a byte order mark', utf8('\ufeffnow'), 'now'],
    ['UTF-16, little end first', utf16('Élysée', true), 'Élysée'],
    ['UTF-16, big end first', utf16('Élysée', false), 'Élysée'],
    ['line breaks of Windows', utf8('one\r\ntwo'), 'one\ntwo'],
    ['line breaks of old Macs', utf8('one\rtwo'), 'one\ntwo'],
    ['line separators', utf8('one\u2028two\u0085three'), 'one\ntwo\nthree'],
    ['nothing', utf8(''), ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toBe(text);
  });

  test.each<[string, string, string]>([
    [
      'a page in Latin-1',
      '<meta charset="iso-8859-1"><p>Élysée',
      '<meta charset="iso-8859-1"><p>Élysée',
    ],
    [
      'an unknown charset',
      '<meta charset="latin-nine"><p>now',
      '<meta charset="latin-nine"><p>now',
    ],
  ])('%s', (_, source, text) => {
    expect(decode(latin1(source), 'a.html', 'html')).toBe(text);
  });

  test('a page that names a charset and was saved as UTF-8 all the same', () => {
    const source = '<meta charset="gb2312"><p>Élysée 谷歌';
    expect(decode(utf8(source), 'a.html', 'html')).toBe(source);
  });

  test.each<[string, Uint8Array, string]>([
    ['Latin-1 as text', latin1('Élysée'), 'a.txt is not valid UTF-8; save it as UTF-8.'],
    ['a picture', Uint8Array.of(0x61, 0, 0, 1), 'a.txt holds NUL characters'],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x61), 'a.txt is not valid UTF-16LE'],
  ])('%s is refused in one sentence', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(message);
  });

  test('any text without NUL comes back, its line breaks aside', () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
        expect(decode(utf8(text.toWellFormed()), 'a.txt')).toBe(plain.toWellFormed());
      }),
    );
  });
});
