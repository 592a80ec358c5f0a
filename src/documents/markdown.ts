/**
 * Markdown → plain text, a block a line. It covers what articles use (CommonMark's headings, lists,
 * quotes, emphasis, links, images, code, rules, and simple HTML); tables and footnotes come through as
 * they stand.
 */

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:\s+|$)(.*?)(?:\s+#+\s*)?$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const QUOTE = /^ {0,3}> ?/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s+\S+/;

/** One row a mark; `example` becomes `plain`. Lengths are bounded, so that marks without end cost no more. In order: images before links, code before emphasis. */
export const INLINE: { pattern: RegExp; to: string; example: string; plain: string }[] = [
  {
    pattern: /!\[([^\]]{0,500})\]\([^)]{0,2000}\)/g,
    to: '',
    example: 'a ![cat](cat.png)',
    plain: 'a',
  },
  {
    pattern: /\[([^\]]{1,500})\]\([^)]{0,2000}\)/g,
    to: '$1',
    example: '[here](http://x)',
    plain: 'here',
  },
  { pattern: /\[([^\]]{1,500})\]\[[^\]]{0,100}\]/g, to: '$1', example: '[here][1]', plain: 'here' },
  {
    pattern: /<(https?:\/\/[^>\s]{1,2000})>/g,
    to: '$1',
    example: '<http://x.y>',
    plain: 'http://x.y',
  },
  {
    pattern: /<\/?[a-zA-Z][^>]{0,1000}>/g,
    to: '',
    example: 'a <b>bold</b> word',
    plain: 'a bold word',
  },
  { pattern: /`([^`]+)`/g, to: '$1', example: 'the `id` field', plain: 'the id field' },
  {
    pattern: /(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g,
    to: '$2',
    example: '**very** bad',
    plain: 'very bad',
  },
  { pattern: /\*(?=\S)([^*]+?)(?<=\S)\*/g, to: '$1', example: '*quite* bad', plain: 'quite bad' },
  {
    pattern: /(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g,
    to: '$1',
    example: '_quite_ a_b',
    plain: 'quite a_b',
  },
  { pattern: /~~(.{1,1000}?)~~/g, to: '$1', example: '~~no~~ yes', plain: 'no yes' },
  {
    pattern: /\\([\\`*_{}[\]()#+\-.!>~|])/g,
    to: '$1',
    example: '1\\. no list',
    plain: '1. no list',
  },
];

const plainInline = (text: string) =>
  INLINE.reduce((done, { pattern, to }) => done.replace(pattern, to), text).trim();

/** The plain text of Markdown (front matter apart), and its first heading of the first level, if it has one. */
export function plainText(markdown: string): { text: string; title: string | null } {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let fence: string | null = null;
  let title: string | null = null;
  const close = () => {
    const block = plainInline(paragraph.join(' '));
    if (block) blocks.push(block);
    paragraph = [];
  };
  for (const raw of markdown.split('\n')) {
    const mark = FENCE.exec(raw)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (mark) {
      close();
      fence = mark;
      continue;
    }
    const line = raw.replace(QUOTE, '');
    const heading = HEADING.exec(line);
    if (UNDERLINE.test(line) && paragraph.length > 0) {
      if (line.includes('=')) title ??= plainInline(paragraph.join(' '));
      close();
    } else if (heading) {
      close();
      paragraph = [heading[1] ?? ''];
      if (/^ {0,3}#\s/.test(line)) title ??= plainInline(heading[1] ?? '');
      close();
    } else if (line.trim() === '' || RULE.test(line) || DEFINITION.test(line)) close();
    else {
      if (ITEM.test(line)) close();
      paragraph.push(line.replace(ITEM, '').trim());
    }
  }
  close();
  return { text: blocks.join('\n'), title };
}
