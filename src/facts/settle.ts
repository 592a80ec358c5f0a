import type { Document, DocumentRecord, Facts } from '../model.ts';
import type { Account } from './account.ts';
import { addKnown, type Known, knownFinder } from './known.ts';
import { link } from './link.ts';
import { withRoles } from './roles.ts';
import { statementsOf } from './statements.ts';

/** What a pack says of itself. */
export type PackLabel = Pick<Facts, 'name' | 'version' | 'licence'>;

function recordOf(document: Document): DocumentRecord {
  const { id, title, publisher, url, published, publishedBasis, language, sha256 } = document;
  return { id, title, publisher, url, published, publishedBasis, language, sha256 };
}

/**
 * Settles accounts into facts. The result depends on the set of accounts alone, not on their order or
 * on how they were gathered: merging is putting sets together, and so is associative. An account
 * given twice counts once.
 */
export function settle(
  given: readonly Account[],
  known: readonly Known[],
  label: PackLabel,
): Facts {
  const find = knownFinder(known);
  const once = new Map(given.map((account) => [account.document.id, account]));
  const accounts = [...once.values()]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .map((account) => addKnown(account, find));
  const linked = link(accounts, known);
  const spell = (text: string) => spelt(text, find);
  return {
    format: 'on-record-facts/1',
    ...label,
    documents: accounts.map(({ document }) => recordOf(document)),
    entities: withRoles(accounts, linked, find),
    statements: statementsOf(accounts, linked, spell),
  };
}

/** A text with every known name written one way: "U.S." as "United States". */
function spelt(text: string, find: ReturnType<typeof knownFinder>): string {
  let out = '';
  let from = 0;
  for (const { start, end, known } of find(text)) {
    out += text.slice(from, start) + known.name;
    from = end;
  }
  return out + text.slice(from);
}
