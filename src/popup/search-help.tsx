import { useRef } from 'preact/hooks';
import { type MessageKey, useT } from '../ui/i18n.tsx';
import { useRows } from '../ui/rows.ts';

/** Examples with what they ask for. Each finds something among the facts that ship. */
export const WAYS = [
  ['security guarantee', 'searchHowWords'],
  ['"at risk"', 'searchHowExact'],
  ['troops -Poland', 'searchHowNot'],
  ['speaker:macron', 'searchHowSpeaker'],
  ['about:ukraine', 'searchHowAbout'],
  ['source:news', 'searchHowSource'],
  ['before:2020', 'searchHowBefore'],
  ['after:2018-08', 'searchHowAfter'],
  ['kind:direct', 'searchHowKind'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** What can be asked, by example; an example pressed is asked. */
export function SearchHelp(props: { onAsk: (text: string) => void }) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  useRows(list, 'li');
  return (
    <div class="help">
      <h2>{t('searchHowTitle')}</h2>
      <ul ref={list}>
        {WAYS.map(([example, words]) => (
          <li key={example}>
            <button type="button" class="quiet" onClick={() => props.onAsk(example)}>
              {example}
            </button>
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
