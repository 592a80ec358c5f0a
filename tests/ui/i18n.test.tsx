import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import enBuild from '../../src/_locales/en/build.json' with { type: 'json' };
import enCard from '../../src/_locales/en/card.json' with { type: 'json' };
import enRest from '../../src/_locales/en/messages.json' with { type: 'json' };
import frBuild from '../../src/_locales/fr/build.json' with { type: 'json' };
import frCard from '../../src/_locales/fr/card.json' with { type: 'json' };
import frRest from '../../src/_locales/fr/messages.json' with { type: 'json' };
import { languages, resolveLanguage, translator } from '../../src/ui/i18n.tsx';
import { reachable, sourceFiles } from '../support/imports.ts';

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
const en = { ...enRest, ...enCard, ...enBuild };
const tables: Record<string, Record<string, Entry>> = {
  en,
  fr: { ...frRest, ...frCard, ...frBuild },
};
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const namesIn = (entry: Entry) =>
  [...entry.message.matchAll(/\$(\w+)\$/g)].map((match) => (match[1] ?? '').toLowerCase()).sort();

test('every language of _locales is spoken', () => {
  expect(readdirSync('src/_locales').sort()).toEqual([...languages]);
});

test('French punctuation of two parts stays with its word at the end of a line', () => {
  const breaks = Object.entries(tables.fr ?? {}).filter(([, { message }]) =>
    /« | [»:;?!]/.test(message),
  );
  expect(breaks.map(([key]) => key)).toEqual([]);
});

/** The messages that some files ask for. */
function asked(files: Iterable<string>, of: Record<string, Entry>): string[] {
  const sources = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  const stems = [...new Set(Object.keys(of).map(stem))];
  return stems.filter((key) => sources.includes(`'${key}'`) || sources.includes(`__MSG_${key}__`));
}

test('every message is said somewhere', () => {
  const said = new Set(asked([...sourceFiles('src'), 'manifest.json'], en));
  expect(Object.keys(en).filter((key) => !said.has(stem(key)))).toEqual([]);
});

test('a content script asks for the card’s messages alone: it carries no others', () => {
  const reached = [...reachable('src/content/content.iife.ts')];
  const own = reached.filter((file) => /^src\/(content|ui)\/.*\.tsx?$/.test(file));
  expect(asked(own, enCard).length).toBeGreaterThan(20);
  expect(asked(own, { ...enRest, ...enBuild })).toEqual([]);
});

test('only the page that builds packs asks for its messages: no other carries them', () => {
  const others = sourceFiles('src').filter((file) => !file.startsWith('src/options/build/'));
  expect(asked(others, enBuild)).toEqual([]);
});

describe.each(Object.keys(tables))('the messages of %s', (language) => {
  const table = tables[language] ?? {};
  const keys = Object.keys(table);

  test('are as complete as the English ones', () => {
    expect([...new Set(keys.map(stem))].sort()).toEqual(
      [...new Set(Object.keys(en).map(stem))].sort(),
    );
  });
  test('have keys the browser accepts', () => {
    expect(keys.filter((key) => !/^[a-z][A-Za-z0-9]*(_[a-z]+)?$/.test(key))).toEqual([]);
  });
  test('are not empty', () => {
    expect(keys.filter((key) => table[key]?.message.trim() === '')).toEqual([]);
  });
  test('declare the placeholders that they use, and no others, with a place each', () => {
    const wrong = keys.filter((key) => {
      const entry = table[key] ?? { message: '' };
      const declared = Object.keys(entry.placeholders ?? {}).sort();
      const used = [...new Set(namesIn(entry))];
      // A plural form may leave the number out: "one name".
      const missing = used.filter((name) => !declared.includes(name));
      const idle = declared.filter((name) => !used.includes(name) && name !== 'count');
      const places = Object.values(entry.placeholders ?? {}).map(({ content }) => content);
      return (
        missing.length + idle.length > 0 ||
        places.some((place) => !/^\$[1-9]$/.test(place)) ||
        new Set(places).size !== places.length
      );
    });
    expect(wrong).toEqual([]);
  });
  test('take the same values as the English ones', () => {
    const valuesOf = (of: Record<string, Entry>, key: string) =>
      Object.keys((of[key] ?? of[`${stem(key)}_other`])?.placeholders ?? {}).sort();
    for (const key of keys) {
      expect({ key, values: valuesOf(table, key) }).toEqual({ key, values: valuesOf(en, key) });
    }
  });
  test('have an "other" form for every plural', () => {
    const plural = keys.filter((key) => stem(key) !== key);
    expect(plural.filter((key) => !keys.includes(`${stem(key)}_other`))).toEqual([]);
  });
});

test.each([
  ['fr', ['en-GB'], 'fr'],
  ['auto', ['de-DE', 'fr-CA', 'en'], 'fr'],
  ['auto', ['en-US'], 'en'],
  ['auto', ['de'], 'en'],
  ['auto', [], 'en'],
])('choosing %s where the browser wants %j gives %s', (chosen, wanted, shown) => {
  expect(resolveLanguage(chosen, wanted)).toBe(shown);
});

test.each([
  ['en', 0, '0 names on record'],
  ['en', 1, 'One name on record'],
  ['en', 12345, '12,345 names on record'],
  ['fr', 0, 'Un nom connu'],
  ['fr', 2, '2 noms connus'],
] as const)('counts in %s: %i', (language, count, words) => {
  expect(translator(language)('popupNames', { count })).toBe(words);
});

test('a value is taken as it is, dollar signs and all', () => {
  const t = translator('en');
  expect(t('searchNoDate', { words: '$& $1 $WORDS$' })).toContain('$& $1 $WORDS$');
});

test('an unknown key says so', () => {
  const t = translator('en') as (key: string) => string;
  expect(() => t('nothing')).toThrow('No message has the key nothing.');
});
