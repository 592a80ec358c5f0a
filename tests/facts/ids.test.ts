import { describe, expect, test } from 'vitest';
import { slug, statementId } from '../../src/facts/ids.ts';

describe('a slug', () => {
  test.each([
    ['Emmanuel Macron', 'emmanuel-macron'],
    ['Élysée Palace', 'elysee-palace'],
    ['Ursula von der Leyen', 'ursula-von-der-leyen'],
    ['Seán O’Brien', 'sean-o-brien'],
    ['习近平', '习近平'],
    ['!!!', 'unnamed'],
  ])('of %s is %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});

describe('the id of a statement', () => {
  const id = statementId(
    'ann-lee',
    'The bridge over the river Exe will open in May, whatever it costs.',
  );

  test.each([
    ['in other typography', 'the bridge over the river Exe — will open in May, whatever it costs'],
    [
      'with "that" before it',
      'that the bridge over the river Exe will open in May, whatever it costs.',
    ],
    ['with its end cut off', 'The bridge over the river Exe will open in May, whatever it costs'],
    [
      'with more sentences after it',
      'The bridge over the river Exe will open in May, whatever it costs. We promise you that much.',
    ],
  ])('is the same %s', (_, text) => {
    expect(statementId('ann-lee', text)).toBe(id);
  });

  test.each<[string, string | null, string]>([
    [
      'from another speaker',
      'bob-lee',
      'The bridge over the river Exe will open in May, whatever it costs.',
    ],
    [
      'from nobody named',
      null,
      'The bridge over the river Exe will open in May, whatever it costs.',
    ],
    [
      'of other words',
      'ann-lee',
      'The tunnel under the river Exe will open in May, whatever it costs.',
    ],
  ])('is another %s', (_, speaker, text) => {
    expect(statementId(speaker, text)).not.toBe(id);
  });

  test('is given to a text of common words alone', () => {
    expect(statementId('ann-lee', 'We will.')).not.toBe(statementId('ann-lee', 'We will not.'));
  });
});
