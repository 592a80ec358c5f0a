import type { JSX } from 'preact';
import { type Block, type Inline, parseMarkdown } from '../../text/markdown.ts';

function Part({ part }: { part: Inline }): JSX.Element {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>;
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Parts parts={part.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Parts parts={part.children} />
        </em>
      );
    case 'link':
      return (
        <a href={part.href} target="_blank" rel="noopener noreferrer">
          <Parts parts={part.children} />
        </a>
      );
  }
}

const Parts = ({ parts }: { parts: Inline[] }) => (
  <>
    {parts.map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </>
);

const Lines = ({ lines }: { lines: Inline[][] }) => (
  <>
    {lines.map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        <Parts parts={line} />
      </span>
    ))}
  </>
);

const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function BlockView({ block }: { block: Block }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      );
    case 'quotation':
      return (
        <blockquote>
          <Lines lines={block.lines} />
        </blockquote>
      );
    case 'heading': {
      // A note's headings stand below the page's own.
      const Heading = HEADINGS[block.level];
      return (
        <Heading class="note-heading">
          <Parts parts={block.children} />
        </Heading>
      );
    }
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Parts parts={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

/** Light Markdown, shown. Every piece goes in as a text node. */
export const MarkdownView = ({ text }: { text: string }) => (
  <div class="markdown">
    {parseMarkdown(text).map((block, index) => (
      <BlockView key={index} block={block} />
    ))}
  </div>
);
