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
      'an id that passes for another',
      { ...facts, entities: [entityOf({ id: 'ada\u200bquill' })] },
      'shape',
      /entities\.0\.id.*nobody sees/,
    ],
    [
      'an address that begins as another’s',
      { ...facts, documents: [documentOf({ url: 'https://gazette.example@forger.example/' })] },
      'shape',
      /documents\.0\.url.*without a user name/,
    ],
    [
      'a name that cannot be seen',
      { ...facts, entities: [entityOf({ name: '\u202e\u200b ' })] },
      'shape',
      /entities\.0\.name: must have something to be seen/,
    ],
    [
      'a pack that cannot be told from none',
      { ...facts, name: '\u2066\u2069' },
      'shape',
      /wrong at name/,
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

  test('lets nothing in that turns or covers the text around it', () => {
    const text = 'It \u202estays\u202c\nhere\u0007, z\u0301\u0301\u0301\u0301\u0301o';
    const plain = 'It  stays \nhere , z\u0301\u0301\u0301\u0301 o';
    const report = { document: 'gazette-1', start: 1, end: 1 + text.length };
    const read = parseFacts({
      ...facts,
      name: 'My\nfacts\u2067',
      documents: [documentOf({ title: '\u202enorcam', publisher: 'The\u0000 Post' })],
      entities: [entityOf({ name: '\u202enorcam', names: ['\u202enorcam', '\ud800x'] })],
      statements: [statementOf({ text, reports: [{ ...report, text }] })],
    });
    expect(read.name).toBe('My facts');
    expect(read.documents).toMatchObject([{ title: 'norcam', publisher: 'The  Post' }]);
    expect(read.entities).toMatchObject([{ name: 'norcam', names: ['norcam', '\ufffdx'] }]);
    expect(read.statements).toMatchObject([{ text: plain, reports: [{ ...report, text: plain }] }]);
  });

  test('knows no name of the language’s own', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const read = readFacts(
      JSON.stringify({
        ...facts,
        entities: ids.map((id) => entityOf({ id })),
        statements: ids.map((id) => statementOf({ id, speaker: id, about: ids })),
      }),
    );
    expect(read.entities.map(({ id }) => id)).toEqual(ids);
    expect(() => readFacts(JSON.stringify({ ...facts, entities: [] }))).toThrow('ada-quill');
  });

  test('refuses what is no JSON', () => {
    expect(() => readFacts('{"format": "on-')).toThrow(/is not valid JSON/);
  });
});
