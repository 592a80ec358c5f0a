/**
 * Light Markdown as plain data: headings, lists, quotations, emphasis, code and links. What is not
 * understood stays text. There is no HTML in it, and addresses are http, https or mailto.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] };

/** A paragraph, heading, quotation or list. */
export type Block =
  | { kind: 'paragraph' | 'quotation'; lines: Inline[][] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"]{1,2000}$/i;
/**
 * In order of trial at each place. None can backtrack far: every part excludes its own end, so that
 * emphasis lies in emphasis twice at most.
 */
const INLINE =
  /`([^`\n]{1,500})`|\*\*([^*\n]{1,500})\*\*|\*([^*\s][^*\n]{0,500})\*|(?<![\p{L}\p{N}_])_([^_\s][^_\n]{0,500})_(?![\p{L}\p{N}_])|\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})\)|(https?:\/\/[^\s<>"]{1,2000})/gu;
const TRAILING = /(?<![.,;:!?)\]'’”»])[.,;:!?)\]'’”»]+$/u;

const plain = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text }]);

function token(match: RegExpMatchArray): Inline[] {
  const [whole, code, strong, star, underscore, label, href, bare] = match;
  if (code !== undefined) return [{ kind: 'code', text: code }];
  if (strong !== undefined) return [{ kind: 'strong', children: inline(strong) }];
  const emphasis = star ?? underscore;
  if (emphasis !== undefined) return [{ kind: 'emphasis', children: inline(emphasis) }];
  if (bare !== undefined) {
    const after = TRAILING.exec(bare)?.[0] ?? '';
    const address = bare.slice(0, bare.length - after.length);
    return [{ kind: 'link', href: address, children: plain(address) }, ...plain(after)];
  }
  if (label === undefined || href === undefined || !ADDRESS.test(href)) return plain(whole);
  return [{ kind: 'link', href, children: plain(label) }];
}

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(...plain(text.slice(end, match.index)), ...token(match));
    end = match.index + match[0].length;
  }
  return [...parts, ...plain(text.slice(end))];
}

/** What one line is, and its text without the mark. */
const LINES = [
  { kind: 'heading', mark: /^(#{1,3})\s+(?=\S)/ },
  { kind: 'bullet', mark: /^\s{0,3}[-*+]\s+(?=\S)/ },
  { kind: 'number', mark: /^\s{0,3}\d{1,9}[.)]\s+(?=\S)/ },
  { kind: 'quotation', mark: /^>\s?/ },
] as const;

function put(blocks: Block[], line: string): void {
  const rule = LINES.find(({ mark }) => mark.test(line));
  const mark = rule?.mark.exec(line)?.[0] ?? '';
  const content = inline(line.slice(mark.length));
  const last = blocks.at(-1);
  switch (rule?.kind) {
    case 'heading': {
      const level = Math.min(3, mark.trim().length) as 1 | 2 | 3;
      blocks.push({ kind: 'heading', level, children: content });
      return;
    }
    case 'bullet':
    case 'number': {
      const ordered = rule.kind === 'number';
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(content);
      else blocks.push({ kind: 'list', ordered, items: [content] });
      return;
    }
    default: {
      const kind = rule?.kind ?? 'paragraph';
      if (last?.kind === kind) last.lines.push(content);
      else blocks.push({ kind, lines: [content] });
    }
  }
}

/** The blocks of a text, in order. An empty line ends a block. */
export function parseMarkdown(text: string): Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      put(open, line);
      continue;
    }
    done.push(...open);
    open = [];
  }
  return [...done, ...open];
}
