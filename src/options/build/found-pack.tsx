import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facts, Statement } from '../../model.ts';
import { today } from '../../text/edtf.ts';
import { Empty } from '../../ui/empty.tsx';
import { copyText } from '../../ui/statement/copy-text.ts';
import { StatementItem } from '../../ui/statement/statement-item.tsx';
import { useLanguage, useT } from '../../ui/translate.tsx';
import type { Found } from './use-found.ts';
import { tallyOf, viewerOf } from './views.ts';

/** So many are shown at first, and more at each press. */
const SHOWN = 20;

interface Props {
  found: Found;
  /** Ids of statements that shall not enter the pack. */
  left: ReadonlySet<string>;
  onLeave: (id: string, leave: boolean) => void;
}

/** What was found, statement by statement, to be looked at before anything is added. */
export function FoundPack({ found, left, onLeave }: Props) {
  const t = useT();
  const language = useLanguage();
  const { facts, documents } = found;
  const [shown, setShown] = useState(SHOWN);
  const list = useRef<HTMLOListElement>(null);
  const tally = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => tally.current?.focus(), []);
  // The button for more may be gone: the focus goes to the first of what it brought.
  useLayoutEffect(() => {
    const fresh = shown > SHOWN ? list.current?.children[shown - SHOWN] : null;
    if (fresh instanceof HTMLElement) fresh.focus();
  }, [shown]);
  const viewOf = useMemo(() => viewerOf(facts), [facts]);
  const kept = useMemo(() => keptOf(facts, left), [facts, left]);
  const heard = new Set(
    facts.statements.flatMap(({ reports }) => reports.map(({ document }) => document)),
  );
  const silent = documents.filter(({ id }) => !heard.has(id)).map(({ title, id }) => title ?? id);
  if (facts.statements.length === 0)
    return <Empty title={t('buildNothing')} hint={t('buildNothingHint')} />;
  const { statements, speakers, articles } = tallyOf(kept);
  const more = Math.min(SHOWN, facts.statements.length - shown);
  return (
    <>
      <p ref={tally} class="build-tally" role="status" tabIndex={-1}>
        {t('buildFound', {
          statements: t('optionsPackCount', { count: statements }),
          speakers: t('buildSpeakers', { count: speakers }),
          articles: t('buildArticles', { count: articles }),
        })}
      </p>
      <p class="hint">{t('buildFoundHint')}</p>
      {silent.length > 0 && (
        <p class="hint">
          {t('buildSilent', {
            count: silent.length,
            files: new Intl.ListFormat(language).format(silent),
          })}
        </p>
      )}
      <ol ref={list} class="build-statements">
        {facts.statements.slice(0, shown).map((statement) => (
          <li
            key={statement.id}
            tabIndex={-1}
            class={left.has(statement.id) ? 'left-out' : undefined}
          >
            <StatementItem
              view={viewOf(statement)}
              published={null}
              today={today()}
              withSpeaker
              copy={copyText}
            />
            <LeaveButton
              statement={statement}
              left={left.has(statement.id)}
              press={(leave) => onLeave(statement.id, leave)}
            />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          {t('buildMore', { count: more })}
        </button>
      )}
    </>
  );
}

/** Facts without some of their statements. */
export const keptOf = (facts: Facts, left: ReadonlySet<string>): Facts =>
  left.size === 0
    ? facts
    : { ...facts, statements: facts.statements.filter(({ id }) => !left.has(id)) };

function LeaveButton(props: {
  statement: Statement;
  left: boolean;
  press: (leave: boolean) => void;
}) {
  const t = useT();
  const { left } = props;
  const label = t(left ? 'buildPutBack' : 'buildLeave');
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`${label}: ${props.statement.text.slice(0, 80)}`}
      onClick={() => props.press(!left)}
    >
      {label}
    </button>
  );
}
