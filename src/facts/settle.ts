import type { Document, DocumentRecord, Entity, Facts, Statement } from '../model.ts';
import { compareText } from '../text/order.ts';
import type { Account } from './account.ts';
import { slug } from './ids.ts';
import { addKnown, type Known, knownFinder } from './known.ts';
import { type Linked, link } from './link.ts';
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
    .sort((a, b) => compareText(a.document.id, b.document.id))
    .map((account) => addKnown(account, find));
  const linked = link(accounts, known);
  const spell = (text: string) => spelt(text, find);
  const statements = statementsOf(accounts, linked, spell);
  return {
    format: 'on-record-facts/1',
    ...label,
    documents: accounts.map(({ document }) => recordOf(document)),
    entities: kept(withRoles(accounts, linked, find), statements, accounts, linked, known),
    statements,
  };
}

/**
 * The entities that matter: who or what speaks, is spoken about or holds an office, whatever is known
 * beforehand, and people who are named more than once. A capital letter alone makes no entity.
 */
function kept(
  entities: Entity[],
  statements: Statement[],
  accounts: readonly Account[],
  linked: Linked,
  known: readonly Known[],
): Entity[] {
  const keep = new Set(statements.flatMap(({ speaker, about }) => [speaker, ...about]));
  for (const { name } of known) keep.add(slug(name));
  const mentions = new Map<string, number>();
  for (const { document, reading } of accounts)
    for (const [index, member] of reading.cast.entries()) {
      const id = linked.ids.get(document.id)?.[index];
      if (id && member.kind === 'person')
        mentions.set(id, (mentions.get(id) ?? 0) + member.mentions.length);
    }
  for (const { id, roles } of entities) {
    if (roles.length > 0 || (mentions.get(id) ?? 0) > 1) keep.add(id);
    for (const { contested = [] } of roles) for (const { entity } of contested) keep.add(entity);
  }
  return entities.filter(({ id }) => keep.has(id));
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
