/** `documents.json`: what a folder's keeper knows about its articles and the files do not say. */
import * as v from 'valibot';
import { isWebAddress } from '../text/address.ts';
import { basisKind } from '../text/basis.ts';
import { isEdtf } from '../text/edtf.ts';
import { reasonOf } from '../text/reason.ts';
import { DocumentError } from './document-error.ts';

/** Its file name. */
export const LISTING = 'documents.json';

const text = (most: number) => v.nullish(v.pipe(v.string(), v.maxLength(most)));
const entry = v.strictObject({
  file: v.pipe(v.string(), v.regex(/^[^/\\]+$/, 'must be the name of a file in this folder')),
  title: text(1_000),
  publisher: text(300),
  url: v.nullish(
    v.pipe(
      v.string(),
      v.maxLength(2_000),
      v.check(isWebAddress, 'must be an http or https address'),
    ),
  ),
  published: v.nullish(
    v.pipe(
      v.string(),
      v.check(isEdtf, 'must be a date that exists, such as 2018-08-27 or 2018-08'),
    ),
  ),
  publishedBasis: v.nullish(
    v.pipe(
      v.string(),
      v.check(
        (basis) => basisKind(basis) !== null,
        'must begin with stated, resolved, publication or inferred',
      ),
    ),
  ),
  language: v.nullish(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en'),
    ),
  ),
});

/** One row of `documents.json`. */
export type Listed = v.InferOutput<typeof entry>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new DocumentError(
      LISTING,
      'listing-json',
      `is not valid JSON (${reasonOf(error)}); correct it or remove it.`,
    );
  }
}

/**
 * The rows of a `documents.json`, by file name.
 * @throws DocumentError where it is broken, or lists a file twice.
 */
export function readListing(json: string): Map<string, Listed> {
  const result = v.safeParse(v.array(entry), parsed(json), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const [row, ...path] = issue.path ?? [];
    const named =
      row && typeof row.value === 'object' ? Reflect.get(row.value ?? {}, 'file') : null;
    const which =
      typeof named === 'string' ? `the entry of ${named}` : `entry ${String(row?.key ?? '')}`;
    const key = path.map((item) => String(item.key)).join('.');
    const place = row ? `in ${which}${key ? `, “${key}”` : ''}` : 'at its top';
    throw new DocumentError(
      LISTING,
      'listing-shape',
      `is wrong ${place}: ${issue.message}; correct it and run again.`,
      [typeof named === 'string' ? named : row && `[${String(row.key)}]`, key]
        .filter(Boolean)
        .join(' · '),
    );
  }
  const rows = new Map<string, Listed>();
  for (const row of result.output) {
    if (rows.has(row.file))
      throw new DocumentError(
        LISTING,
        'listing-twice',
        `lists ${row.file} twice; keep one of the two entries.`,
        row.file,
      );
    rows.set(row.file, row);
  }
  return rows;
}

/** @throws DocumentError where a listing has a file that is not there; `names` are those that are. */
export function requireListed(rows: ReadonlyMap<string, Listed>, names: readonly string[]): void {
  const stray = [...rows.keys()].find((file) => !names.includes(file));
  if (stray !== undefined)
    throw new DocumentError(
      LISTING,
      'listing-stray',
      `lists ${stray}, which is not in the folder; add the file or remove the entry.`,
      stray,
    );
}
