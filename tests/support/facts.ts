import type { DocumentRecord, Entity, Facts, Statement } from '../../src/model.ts';

/** A document with sensible values for what the test does not care about. */
export const documentOf = (change: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: 'gazette-1',
  title: 'Harbour vote nears',
  publisher: 'The Gazette',
  url: null,
  published: '2021-03-04',
  publishedBasis: 'stated',
  language: 'en',
  sha256: '0'.repeat(64),
  ...change,
});

export const entityOf = (change: Partial<Entity> = {}): Entity => ({
  id: 'ada-quill',
  kind: 'person',
  name: 'Ada Quill',
  names: ['Ada Quill'],
  roles: [],
  ...change,
});

export const statementOf = (change: Partial<Statement> = {}): Statement => ({
  id: 's1',
  speaker: 'ada-quill',
  speakerAs: 'Quill',
  text: 'The harbour stays public',
  kind: 'direct',
  cue: 'said',
  said: '2021-03-03',
  saidBasis: 'resolved: “on Wednesday”',
  about: [],
  reports: [{ document: 'gazette-1', text: 'The harbour stays public', start: 10, end: 34 }],
  ...change,
});

export const factsOf = (change: Partial<Facts> = {}): Facts => ({
  format: 'on-record-facts/1',
  name: 'test pack',
  version: '1',
  licence: 'CC0-1.0',
  documents: [documentOf()],
  entities: [entityOf()],
  statements: [statementOf()],
  ...change,
});
