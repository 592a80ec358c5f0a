import { describe, expect, test } from 'vitest';
import { FactsError, parseFacts, readFacts } from '../../src/facts/schema.ts';
import { documentOf, entityOf, factsOf, statementOf } from '../support/facts.ts';

const facts = factsOf({
  documents: [documentOf()],
  entities: [entityOf()],
  statements: [statementOf()],
});
const report = { document: 'gazette-1', text: 'No', start: 1, end: 3 };

describe('the door for facts', () => {
  test('lets sound facts through as they are', () => {
    expect(parseFacts(facts)).toEqual(facts);
    expect(readFacts(JSON.stringify(facts))).toEqual(facts);
  });

  test('leaves out keys that this version does not know', () => {
    expect(parseFacts({ ...facts, colour: 'red' })).toEqual(facts);
  });

  test.each<[string, unknown, FactsError['code'], RegExp]>([
    ['nothing', null, 'format', /is not a facts file.*“npm run facts -- build” makes one/],
    ['a list', [], 'format', /is not a facts file/],
    [
      'another version',
      { ...facts, format: 'on-record-facts/9' },
      'format',
      /“on-record-facts\/9”.*build it again/,
    ],
    ['statements that are no list', { ...facts, statements: {} }, 'shape', /wrong at statements/],
    [
      'an impossible date',
      { ...facts, statements: [statementOf({ said: '2025-02-30' })] },
      'shape',
      /statements\.0\.said: must be a date that exists/,
    ],
    [
      'a basis in other words',
      { ...facts, statements: [statementOf({ saidBasis: 'guess' })] },
      'shape',
      /saidBasis/,
    ],
    [
      'an address that runs code',
      { ...facts, documents: [documentOf({ url: 'javascript:alert(1)' })] },
      'shape',
      /documents\.0\.url: must be an http/,
    ],
    [
      'a date without its basis',
      { ...facts, documents: [documentOf({ publishedBasis: null })] },
      'shape',
      /together/,
    ],
    ['a wrong hash', { ...facts, documents: [documentOf({ sha256: 'x' })] }, 'shape', /sha256/],
    [
      'an id with spaces',
      { ...facts, entities: [entityOf({ id: 'ada quill' })] },
      'shape',
      /entities\.0\.id/,
    ],
    [
      'a name past all bounds',
      { ...facts, entities: [entityOf({ name: 'x'.repeat(301) })] },
      'shape',
      /entities\.0\.name/,
    ],
    [
      'an entity without names',
      { ...facts, entities: [entityOf({ names: [] })] },
      'shape',
      /entities\.0\.names/,
    ],
    [
      'a statement without reports',
      { ...facts, statements: [statementOf({ reports: [] })] },
      'shape',
      /reports/,
    ],
    [
      'a report longer than its place',
      { ...facts, statements: [statementOf({ reports: [{ ...report, end: 9 }] })] },
      'shape',
      /as long as its place/,
    ],
    [
      'an id twice',
      { ...facts, entities: [entityOf(), entityOf()] },
      'duplicate',
      /“ada-quill” twice/,
    ],
    [
      'a speaker who is not there',
      { ...facts, entities: [] },
      'dangling',
      /names the entity “ada-quill”/,
    ],
    [
      'a document that is not there',
      { ...facts, documents: [] },
      'dangling',
      /names the document “gazette-1”/,
    ],
    [
      'a subject who is not there',
      { ...facts, statements: [statementOf({ about: ['bob'] })] },
      'dangling',
      /“bob”/,
    ],
    [
      'a role from nowhere',
      {
        ...facts,
        entities: [entityOf({ roles: [{ title: 'mayor', asOf: null, document: 'x' }] })],
      },
      'dangling',
      /“x”/,
    ],
  ])('refuses %s in one sentence', (_, value, code, message) => {
    expect(() => parseFacts(value)).toThrow(message);
    expect(() => parseFacts(value)).toThrow(/build it again|makes one/);
    try {
      parseFacts(value);
    } catch (error) {
      expect(error).toBeInstanceOf(FactsError);
      expect(error).toHaveProperty('code', code);
    }
  });

  test('refuses what is no JSON', () => {
    expect(() => readFacts('{"format": "on-')).toThrow(/is not valid JSON/);
  });
});
