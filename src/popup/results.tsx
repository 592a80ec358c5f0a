import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StatementView } from '../model.ts';
import { hits } from '../search/match.ts';
import type { Query } from '../search/query.ts';
import { groupBy } from '../search/rank.ts';
import { useT } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useRows } from '../ui/rows.ts';
import { copyText } from '../ui/statement/copy-text.ts';
import { StatementItem } from '../ui/statement/statement-item.tsx';

/** So many fill the popup. The rest are drawn once these are seen. */
const FIRST = 6;

/** How many of a query's statements to draw. */
function useRoom(query: Query): number {
  const [seen, setSeen] = useState<Query | null>(null);
  useEffect(() => setSeen(query), [query]);
  return seen === query ? Number.POSITIVE_INFINITY : FIRST;
}

/** Marks what was asked for in the words shown, without touching them. */
function useHits(query: Query, statements: readonly StatementView[], room: number) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const ranges: Range[] = [];
    for (const box of list.current?.querySelectorAll('.said') ?? []) {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { start, end } of hits(query, node.nodeValue ?? '')) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, end);
          ranges.push(range);
        }
    }
    CSS.highlights.set('hit', new Highlight(...ranges));
    return () => void CSS.highlights.delete('hit');
  }, [query, statements, room]);
  return list;
}

/** Statements by speaker. Up from the first goes back. */
export function Results(props: {
  query: Query;
  statements: readonly StatementView[];
  today: string;
  onBack: () => void;
  /** Begins a note on a statement. */
  onNote: (statement: string) => void;
}) {
  const t = useT();
  let room = useRoom(props.query);
  const list = useHits(props.query, props.statements, room);
  const groups = groupBy(props.statements, ({ speaker, speakerAs }) =>
    speaker ? `id:${speaker.id}` : `as:${speakerAs}`,
  );
  useRows(list, '.result', { onBack: props.onBack });
  return (
    <div class="results" ref={list}>
      {groups.map(({ key, items }) => {
        const [first] = items;
        const drawn = items.slice(0, room);
        room -= drawn.length;
        if (drawn.length === 0) return null;
        const name = first?.speaker?.name ?? first?.speakerAs;
        return (
          <section key={key}>
            <h2>
              {/* One element, so that its first letter can be a capital: "an official" heads a group. */}
              <span>{name || t('searchNobody')}</span>
              {items.length > 1 && <small>{items.length}</small>}
            </h2>
            <ol>
              {drawn.map((view) => (
                <li key={view.id} class="result" tabIndex={-1}>
                  <StatementItem
                    view={view}
                    published={null}
                    today={props.today}
                    withSpeaker={false}
                    copy={copyText}
                  >
                    <IconButton
                      label={t('cardAddNote')}
                      icon="note"
                      press={() => props.onNote(view.id)}
                    />
                  </StatementItem>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
