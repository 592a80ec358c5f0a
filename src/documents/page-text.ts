/** The text of a page's article, a block a line. */

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN
   OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL BR`.split(/\s+/),
);
/** Captions and credits are about a picture, and code is nobody's speech. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION BUTTON SELECT TEXTAREA SVG IFRAME'.split(' '),
);

/** What a browser writes around <q>, and around one within. */
const MARKS = [
  ['\u201c', '\u201d'],
  ['\u2018', '\u2019'],
] as const;
/** True for a quotation around which the page writes no marks itself. */
const isUnmarked = (element: Node, before: string): boolean =>
  !/["\u201c]$/.test(before) && !/^\s*["\u201c]/.test(element.firstChild?.nodeValue ?? '');

/** Every block of an element as one line; empty ones left out. */
export function blockText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  let quotes = 0;
  const close = () => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toUpperCase();
      if (SKIPPED.has(name)) continue;
      const block = BLOCKS.has(name);
      if (block) close();
      const [open, shut] =
        name === 'Q' && isUnmarked(child, line) ? (MARKS[quotes++ % 2] ?? []) : [];
      line += open ?? '';
      walk(child);
      line += shut ?? '';
      if (shut) quotes--;
      if (block) close();
    }
  };
  walk(root);
  close();
  return lines.join('\n');
}
