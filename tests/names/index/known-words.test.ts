import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EntityKind } from '../../../src/model.ts';
import { Aliases } from '../../../src/names/forms/aliases.ts';
import { EVERY_RULE } from '../../../src/names/index/known-words.ts';
import { MEANS, type Means } from '../../../src/names/index/layout.ts';
import { readSimple, rulesFor } from '../../../src/names/index/simple-name.ts';

/** The text of the rules: all that they look for stands in it, whatever the glance knows of it. */
const RULES = [
  'forms/organisation-names.ts',
  'forms/person-names.ts',
  'forms/presidents.ts',
  'words/teams.ts',
  'forms/renamed.ts',
  'forms/spellings.ts',
  'words/surnames.ts',
  'words/words.ts',
  'words/countries.json',
]
  .map((file) => readFileSync(`src/names/${file}`, 'utf8'))
  .join('\n');
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const WORDS = [...new Set((RULES.match(/[A-Za-z][a-z]+/g) ?? []).map(capitalised))];
const NAMES = [
  ...new Set([
    ...(RULES.match(/[A-Z][a-z]+(?: [A-Z][a-z]+)+/g) ?? []).flatMap((words) => [
      words,
      `Quillford ${words}`,
      `${words} Quillford`,
    ]),
    ...WORDS.flatMap((word) => [
      word,
      `${word}s`,
      `Quillford ${word}`,
      `Quillford ${word}s`,
      `${word} Quillford`,
      `Quillford ${word} Ada`,
      `Ada Quillford ${word}`,
    ]),
  ]),
];

/** What `run` tells of a name. */
function told(run: (aliases: Aliases) => void): string[] {
  const forms: string[] = [];
  const emit = (text: string, means: Means, from: number, to: number) =>
    forms.push(`${means} ${text.slice(from, to)}`);
  run(new Aliases({ emit }));
  return forms;
}
const formsOf = (name: string, kind: EntityKind): string[] =>
  told((aliases) => aliases.take({ id: 'Q1', kind, name, names: [name] }));

const glanced = (kind: EntityKind): string[] => {
  const simple = NAMES.filter((name) => readSimple(name, kind));
  expect(simple.length).toBeGreaterThan(NAMES.length / 2);
  return simple;
};

test('a glance leaves out no form of a person’s name but the surname', () => {
  for (const name of glanced('person'))
    expect(formsOf(name, 'person')).toEqual([
      `${MEANS.name} ${name}`,
      `${MEANS.surname} ${name.split(' ').at(-1)}`,
    ]);
});

test('a glance leaves out no form of a place’s name', () => {
  for (const name of glanced('place'))
    expect(formsOf(name, 'place')).toEqual([`${MEANS.name} ${name}`]);
});

test('the rules that an organisation’s words call for leave out no form of its name', () => {
  for (const name of glanced('organisation')) {
    const every = [
      `${MEANS.name} ${name}`,
      ...told((aliases) => aliases.takeForms(name, EVERY_RULE)),
    ];
    const called = told((aliases) => aliases.takeForms(name, rulesFor(name)));
    expect([`${MEANS.name} ${name}`, ...called]).toEqual(every);
    expect(formsOf(name, 'organisation')).toEqual(every);
  }
});
