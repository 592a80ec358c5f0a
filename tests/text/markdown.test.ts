import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, parseMarkdown } from '../../src/text/markdown.ts';

/** A short notation for inline parts, so that the rows below can be read. */
const brief = (parts: Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'code') return `{code ${part.text}}`;
      const inner = brief(part.children);
      return part.kind === 'link' ? `{link ${part.href} ${inner}}` : `{${part.kind} ${inner}}`;
    })
    .join('');
const briefly = (text: string): string[] =>
  parseMarkdown(text).map((block) => {
    if (block.kind === 'heading') return `h${block.level} ${brief(block.children)}`;
    if (block.kind === 'list')
      return `${block.ordered ? 'ol' : 'ul'} ${block.items.map(brief).join(' | ')}`;
    return `${block.kind} ${block.lines.map(brief).join(' / ')}`;
  });

const rows: [string, string[]][] = [
  ['plain words', ['paragraph plain words']],
  ['two\nlines\n\nand a block', ['paragraph two / lines', 'paragraph and a block']],
  ['# One\n### Three\ntext', ['h1 One', 'h3 Three', 'paragraph text']],
  ['- a\n- b\n1. c', ['ul a | b', 'ol c']],
  ['> said\n> twice', ['quotation said / twice']],
  [
    'a **bold _and_** *b* `c*d*`',
    ['paragraph a {strong bold {emphasis and}} {emphasis b} {code c*d*}'],
  ],
  ['snake_case_name stays', ['paragraph snake_case_name stays']],
  ['2 * 3 * 4', ['paragraph 2 * 3 * 4']],
  [
    'see https://example.org/a_b, ok',
    ['paragraph see {link https://example.org/a_b https://example.org/a_b}, ok'],
  ],
  ['[here](https://example.org)', ['paragraph {link https://example.org here}']],
  ['[bad](javascript:alert(1))', ['paragraph [bad](javascript:alert(1))']],
  ['<img src=x onerror=alert(1)>', ['paragraph <img src=x onerror=alert(1)>']],
  ['#tag is no heading', ['paragraph #tag is no heading']],
];

describe('light Markdown', () => {
  test.each(rows)('%j', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  test('an address is never anything but http, https or mailto', () => {
    const links = (parts: Inline[]): string[] =>
      parts.flatMap((part) => {
        if (part.kind === 'text' || part.kind === 'code') return [];
        return [...(part.kind === 'link' ? [part.href] : []), ...links(part.children)];
      });
    const pieces = fc.constantFrom(
      '[a](',
      'javascript:',
      'https://x.y',
      ')',
      '*',
      '**',
      '`',
      '_',
      ' ',
      '\n',
      'data:,',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const blocks = parseMarkdown(parts.join(''));
        const all = blocks.flatMap((block) => {
          if (block.kind === 'heading') return links(block.children);
          return (block.kind === 'list' ? block.items : block.lines).flatMap(links);
        });
        expect(all.filter((href) => !/^(https?:\/\/|mailto:)/i.test(href))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
