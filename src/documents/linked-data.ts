/** JSON-LD as pages embed it: what publishers state about their own article, for machines. */

/** One object of a page's JSON-LD, unchecked. */
export type LinkedNode = Record<string, unknown>;

/** Schema.org types whose `datePublished` and `headline` are those of the page's own article. */
const ARTICLE = /(Article|BlogPosting|Report|ClaimReview|LiveBlogPosting)$/;
/** Deeper nesting than this is no article's metadata. */
const DEEPEST = 6;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  if (!isNode(value)) return;
  into.push(value);
  collect(value['@graph'], into, depth + 1);
  collect(value.mainEntity, into, depth + 1);
}

/** What some publishers wrap around their JSON-LD, from the days of XHTML. */
const WRAPPING = /^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(WRAPPING, ''));
  } catch {
    // A page's broken JSON-LD says nothing; its meta elements may.
    return null;
  }
}

/** The page's JSON-LD objects that describe an article, in document order. */
export function articleNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parsed(script.textContent ?? ''), nodes, 0);
  return nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
}

const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

/** A property as trimmed text: a string, or the `name` of an object (or of the first in a list). */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  return isNode(value) ? textOf(value.name) : null;
}
