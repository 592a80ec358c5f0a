import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/model.ts';
import { aliasesOf } from '../../src/names/aliases.ts';
import { EVERY_RULE } from '../../src/names/known-words.ts';
import { MEANS, type Means } from '../../src/names/layout.ts';
import { organisationAliases } from '../../src/names/organisation-names.ts';
import { readSimple } from '../../src/names/simple-name.ts';

/** The text of the rules: all that they look for stands in it, whatever the glance knows of it. */
const RULES = [
  'organisation-names.ts',
  'person-names.ts',
  'teams.ts',
  'renamed.ts',
  'spellings.ts',
  'surnames.ts',
  'words.ts',
  'countries.json',
]
  .map((file) => readFileSync(`src/names/${file}`, 'utf8'))
  .join('\n');
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const WORDS = [...new Set((RULES.match(/[A-Za-z][a-z]+/g) ?? []).map(capitalised))];
const NAMES = [
  ...new Set([
    ...(RULES.match(/[A-Z][a-z]+(?: [A-Z][a-z]+)+/g) ?? []),
    ...WORDS.flatMap((word) => [
      word,
      `${word}s`,
      `Quill ${word}`,
      `Quill ${word}s`,
      `${word} Quill`,
      `Quill ${word} Ada`,
      `Ada Quill ${word}`,
    ]),
  ]),
];

function formsOf(name: string, kind: EntityKind): string[] {
  const forms: string[] = [];
  aliasesOf({ id: 'Q1', kind, name, names: [name] }, (text, means, from, to) =>
    forms.push(`${means} ${text.slice(from, to)}`),
  );
  return forms;
}

/** What an index takes a simple name for. */
function simpleForms(name: string, kind: EntityKind): string[] {
  const words = name.split(' ');
  const forms = [`${MEANS.name} ${name}`];
  if (kind === 'person') forms.push(`${MEANS.surname} ${words.at(-1)}`);
  if (kind !== 'organisation' || words.length < 2) return forms;
  const initials = words.map((word) => word.charAt(0));
  forms.push(`${MEANS.acronym} ${initials.join('')}`);
  if (words.length > 2) forms.push(`${MEANS.acronym} ${initials.join('.')}.`);
  return forms;
}

test.each(['person', 'organisation', 'place'] as const)(
  'a glance leaves out no form that a rule makes of a %s’s name',
  (kind) => {
    const simple = NAMES.filter((name) => readSimple(name, kind));
    expect(simple.length).toBeGreaterThan(NAMES.length / 2);
    expect(
      simple.filter((name) => `${formsOf(name, kind)}` !== `${simpleForms(name, kind)}`),
    ).toEqual([]);
  },
);

test('the rules that a name’s words call for make what all the rules make', () => {
  const made = (name: string, rules?: number): string => {
    const forms: string[] = [];
    const take = (text: string, means: Means, part?: string) =>
      forms.push(`${means} ${text} ${part}`);
    organisationAliases(name, 'organisation', take, rules);
    return `${forms}`;
  };
  expect(NAMES.filter((name) => made(name) !== made(name, EVERY_RULE))).toEqual([]);
});
