/** Queries that others than the reader write: what was said by somebody, and one statement again. */
import type { EntityKind } from '../model.ts';
import type { NameField } from './query.ts';

const named = (field: NameField, name: string) => `${field}:"${name.replaceAll('"', '')}"`;

/** What was said by a person, or about anything else. */
export const saidQuery = ({ name, kind }: { name: string; kind: EntityKind | string }): string =>
  named(kind === 'person' ? 'speaker' : 'about', name);

/** What was said about anybody or anything. */
export const aboutQuery = ({ name }: { name: string }): string => named('about', name);

/** Words that tell a statement from others: enough of its beginning. */
const WORDS = 8;

/** Finds a statement by how it begins. */
export const statementQuery = (text: string): string =>
  `"${text.split(/\s+/).slice(0, WORDS).join(' ').replaceAll('"', '')}"`;
