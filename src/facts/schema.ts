/**
 * The door for facts that come from outside: a file for the command line, a pack for the extension.
 * What passes has the right shapes, dates that exist, addresses that are http or https, lengths that
 * a card can bear, text that disturbs none around it, and no id that leads nowhere.
 */
import * as v from 'valibot';
import { type DocumentRecord, entityKinds, type Facts, statementKinds } from '../model.ts';
import { isWebAddress } from '../text/address.ts';
import { basisKind } from '../text/basis.ts';
import { isEdtf } from '../text/edtf.ts';
import { isVisible, plainLine, plainWords } from '../text/plain.ts';
import { LIMITS } from './limits.ts';

/** Why a file is refused. `where` is the path to the place, such as `statements.3.said`. */
export class FactsError extends Error {
  readonly code: 'json' | 'format' | 'shape' | 'duplicate' | 'dangling';
  readonly where: string;

  constructor(code: FactsError['code'], where: string, message: string) {
    super(message);
    this.name = 'FactsError';
    this.code = code;
    this.where = where;
  }
}

/** What to do about a file that has the right format and wrong content. */
const WAY_OUT = '; it was changed or cut since it was built: get it again, or build it again';

const FORMAT = 'on-record-facts/1';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most), v.transform(plainLine));
const seen = v.check(isVisible, 'must have something to be seen');
const filled = (most: number) => v.pipe(text(most), seen);
const words = (most: number) =>
  v.pipe(v.string(), v.maxLength(most), v.transform(plainWords), seen);
const id = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[^\s\p{C}]+$/u, 'must be an id without spaces and signs that nobody sees'),
);
const date = v.pipe(v.string(), v.maxLength(60), v.check(isEdtf, 'must be a date that exists'));
const basis = v.pipe(
  text(500),
  v.check(
    (value) => basisKind(value) !== null,
    'must begin with stated, resolved, publication or inferred',
  ),
);
const address = v.pipe(
  text(2_000),
  v.check(isWebAddress, 'must be an http or https address without a user name'),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

const document = v.pipe(
  v.object({
    id,
    title: v.nullable(text(1_000)),
    publisher: v.nullable(text(300)),
    url: v.nullable(address),
    published: v.nullable(date),
    publishedBasis: v.nullable(basis),
    language: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en'),
    ),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
  }),
  v.check(
    ({ published, publishedBasis }) => (published === null) === (publishedBasis === null),
    'must have published and publishedBasis together',
  ),
);

const role = v.object({
  title: filled(LIMITS.role),
  asOf: v.nullable(date),
  document: id,
  contested: v.optional(
    list(v.object({ entity: id, title: filled(LIMITS.role), document: id }), 100),
  ),
});

const entity = v.object({
  id,
  kind: v.picklist(entityKinds),
  name: filled(LIMITS.name),
  names: v.pipe(list(filled(LIMITS.name), 200), v.minLength(1)),
  roles: list(role, 1_000),
});

const report = v.pipe(
  v.object({ document: id, text: words(LIMITS.text), start: offset, end: offset }),
  v.check(
    (value) => value.end - value.start === value.text.length,
    'must have a text as long as its place in the document',
  ),
);

const statement = v.object({
  id,
  speaker: v.nullable(id),
  speakerAs: text(LIMITS.speakerAs),
  text: words(LIMITS.text),
  kind: v.picklist(statementKinds),
  cue: v.optional(text(200), ''),
  said: v.nullable(date),
  saidBasis: basis,
  about: list(id, 500),
  reports: v.pipe(list(report, 10_000), v.minLength(1)),
});

const facts = v.object({
  format: v.literal(FORMAT),
  name: filled(200),
  version: filled(60),
  licence: filled(200),
  documents: list(document, 1_000_000),
  entities: list(entity, 1_000_000),
  statements: list(statement, 5_000_000),
});

/** The field for which no facts can hold this document, such as `title`; null where they can. */
export function documentFault(record: DocumentRecord): string | null {
  const result = v.safeParse(document, record, { abortEarly: true });
  return result.success ? null : (v.getDotPath(result.issues[0]) ?? 'publishedBasis');
}

function requireUnique(things: readonly { id: string }[], where: string): Set<string> {
  const ids = new Set<string>();
  for (const [index, thing] of things.entries()) {
    if (ids.has(thing.id)) {
      const message = `has the id “${thing.id}” twice${WAY_OUT}`;
      throw new FactsError('duplicate', `${where}.${index}.id`, message);
    }
    ids.add(thing.id);
  }
  return ids;
}

function requireKnown(ids: Set<string>, used: Iterable<string>, where: string, what: string): void {
  for (const one of used)
    if (!ids.has(one))
      throw new FactsError(
        'dangling',
        where,
        `names the ${what} “${one}”, which it does not hold${WAY_OUT}`,
      );
}

function requireWhole(value: Facts): void {
  const documents = requireUnique(value.documents, 'documents');
  const entities = requireUnique(value.entities, 'entities');
  requireUnique(value.statements, 'statements');
  for (const [index, { roles }] of value.entities.entries()) {
    const where = `entities.${index}.roles`;
    for (const { document: source, contested = [] } of roles) {
      requireKnown(documents, [source, ...contested.map((c) => c.document)], where, 'document');
      requireKnown(
        entities,
        contested.map((c) => c.entity),
        where,
        'entity',
      );
    }
  }
  for (const [index, { speaker, about, reports }] of value.statements.entries()) {
    const where = `statements.${index}`;
    requireKnown(entities, speaker === null ? about : [speaker, ...about], where, 'entity');
    requireKnown(
      documents,
      reports.map((one) => one.document),
      where,
      'document',
    );
  }
}

/**
 * Facts out of parsed JSON, checked in full. Keys that this version does not know are left out.
 * @throws FactsError with a sentence that begins after the file's name: "holds no facts …".
 */
export function parseFacts(value: unknown): Facts {
  const format = typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : null;
  if (format !== FORMAT) {
    const other = typeof format === 'string' && format.startsWith('on-record-facts/');
    const message = other
      ? `is in the format “${format}”, and this version reads “${FORMAT}”; use the version of On Record that wrote it, or build it again`
      : `is not a facts file: its “format” must be “${FORMAT}”; “npm run facts -- build” makes one`;
    throw new FactsError('format', 'format', message);
  }
  const result = v.safeParse(facts, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue) ?? '';
    throw new FactsError(
      'shape',
      where,
      `is wrong at ${where || 'its top'}: ${issue.message}${WAY_OUT}`,
    );
  }
  requireWhole(result.output);
  return result.output;
}

/**
 * Facts out of a file's text.
 * @throws FactsError, as {@link parseFacts}.
 */
export function readFacts(json: string): Facts {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FactsError('json', '', 'is not valid JSON; it may have been cut short: get it again');
  }
  return parseFacts(value);
}
