import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hit, scan } from '../../../src/names/hits/scan.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { MEANS, open, recordText } from '../../../src/names/index/layout.ts';
import { meansOf, recordOf } from '../../../src/names/index/meanings.ts';
import { pageText } from '../../../src/names/letters/page-text.ts';
import { fold } from '../../../src/text/fold.ts';

/** Few letters and words, so that names meet, overlap and contain one another. */
const word = fc.constantFrom('Ab', 'Ba', 'Abba', 'Éa', 'Øb', 'Aß', 'Cab', 'B', 'Bab7', '7a');
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const gap = fc.constantFrom(' ', '-', '\u00a0', ', ', '. ', '; ', '\u00ad ', '  ', '’s ', ' x ');
const text = fc
  .array(
    fc.tuple(fc.oneof(word, fc.constantFrom('x', 'ab', 'BA', 'Ab\u00adba', 'E\u0301a')), gap),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.flat().join(''));

const index = (names: string[]) =>
  open(
    compile(names.map((each, i) => ({ id: `n${i}`, kind: 'term', name: each, names: [each] })))
      .bytes,
  );

/** Names as words between boundaries, by comparing letters at every place: slow, and plainly right. */
function oracle(names: string[], content: string): string[] {
  const found: string[] = [];
  const letters = (part: string) => fold(part).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isWord = (at: number) => /[\p{L}\p{N}\p{Mn}\u00ad]/u.test(content.charAt(at));
  for (let start = 0; start < content.length; ) {
    let longest = -1;
    const begins =
      /[\p{Lu}\p{N}]/u.test(content.charAt(start)) && !(start > 0 && isWord(start - 1));
    for (let end = start + 1; begins && end <= content.length; end++) {
      if (!isWord(end - 1) || (end < content.length && isWord(end))) continue;
      const part = content.slice(start, end);
      if (!isJoined(part)) continue;
      const mine = letters(part).join(' ');
      const isSame = (each: string) =>
        letters(each).join(' ') === mine && keepsCapitals(each, part);
      if (names.some(isSame)) longest = end;
    }
    if (longest !== -1) found.push(content.slice(start, longest));
    start = longest === -1 ? start + 1 : longest;
  }
  return found;
}

/** A word with a capital in the name has one in the text. */
const keepsCapitals = (each: string, part: string) => {
  const initials = (of: string) => of.match(/(?<![\p{L}\p{N}\p{Mn}\u00ad])[\p{L}\p{N}]/gu) ?? [];
  const written = initials(part);
  return initials(each).every(
    (letter, i) => !/\p{Lu}/u.test(letter) || !/\p{Ll}/u.test(written[i] ?? ''),
  );
};

/** What may stand between two words of one name; a full stop only after a short word. */
const isJoined = (part: string) =>
  part
    .replace(/[\u00ad\p{Mn}]/gu, '')
    .split(/(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}])|(?<=[^\p{L}\p{N}])(?=[\p{L}\p{N}])/u)
    .every((piece) => /^[\p{L}\p{N}]/u.test(piece) || /^[ \-\u00a0.,’]{1,3}$/.test(piece));

describe('scan', () => {
  test('finds what comparing letters at every place finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), text, (names, content) => {
        const built = index(names);
        const hits: Hit[] = [];
        scan(built, pageText([content]), hits);
        const mine = hits
          .filter(({ wording }) => wording.meanings.some((each) => meansOf(each) === MEANS.name))
          .map(({ start, end }) => content.slice(start - 1, end - 1));
        expect(mine).toEqual(oracle(names, content));
      }),
      { numRuns: 300 },
    );
  });

  test('answers what the record itself says, for every name of a store', () => {
    const names = [
      'Ada Quill',
      'Jean-Paul Reed',
      'O’Neal & Co.',
      'U.S. Steel',
      'al-Qaeda',
      'São Tomé',
    ];
    const built = index(names);
    for (const each of names) {
      const hits: Hit[] = [];
      scan(built, pageText([`The ${each} stood.`]), hits);
      expect(
        hits.flatMap(({ wording }) => wording.meanings.map((m) => recordText(built, recordOf(m)))),
      ).toContain(each);
    }
  });
});
