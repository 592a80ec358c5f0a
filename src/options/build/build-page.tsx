import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { useT } from '../../ui/translate.tsx';
import { AddForm } from './add-form.tsx';
import { AddedPack } from './added-pack.tsx';
import { ArticleList } from './article-list.tsx';
import { lackOf } from './articles.ts';
import { FileProblems } from './file-problems.tsx';
import { FilesField } from './files-field.tsx';
import { FoundPack, keptOf } from './found-pack.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useFound } from './use-found.ts';
import { useGathered } from './use-gathered.ts';

/**
 * From articles to a pack, in three steps on one page: choose, look, add. Until the last all is in this
 * page's memory, so leaving it at any moment leaves nothing behind.
 */
export function BuildPage({ db, onChanged }: { db: Database; onChanged: () => void }) {
  const t = useT();
  const { found, finding, failed, find, forget } = useFound();
  const gathered = useGathered(() => {
    forget();
    setLeft(new Set());
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [added, setAdded] = useState<{ facts: Facts; undo: () => Promise<void> } | null>(null);
  const { rows, reading } = gathered;
  const ready = rows.map(({ article }) => article).filter((article) => lackOf(article) === null);
  const unsaved = rows.length > 0 && added === null;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const main = useRef<HTMLElement>(null);
  const stop = () => {
    gathered.stop();
    forget();
    setTold(t('buildStopped'));
  };
  // What was pressed to stop is gone: the focus goes back to what begins again.
  useLayoutEffect(() => {
    if (told === '' || document.activeElement !== document.body) return;
    const at = (selector: string) => main.current?.querySelector<HTMLElement>(selector);
    (at('button.main:enabled') ?? at('.build-files input'))?.focus();
  }, [told]);
  const again = () => {
    gathered.clear();
    setAdded(null);
  };
  const error = gathered.failed ?? failed;
  return (
    <main class="options build" ref={main}>
      <p>
        <a class="build-back" href="options.html#facts">
          {t('buildBack')}
        </a>
      </p>
      <h1>{t('buildTitle')}</h1>
      {added ? (
        <AddedPack {...added} onChanged={onChanged} onAgain={again} />
      ) : (
        <>
          <p class="lead">{t('buildLead')}</p>
          <p class="hint">{t('buildLeadMore')}</p>
          <FilesField
            onFiles={(files) => {
              setTold('');
              void gathered.take(files);
            }}
            onFailed={gathered.fail}
          />
          {reading && <ProgressLine progress={reading} message="buildReading" onStop={stop} />}
          <FileProblems problems={gathered.problems} />
          {rows.length > 0 && (
            <section class="section">
              <h2>{t('buildChosen')}</h2>
              <ArticleList rows={rows} onGiven={gathered.give} onTakeOut={gathered.takeOut} />
              <p class="hint">
                {ready.length === 0
                  ? t('buildNoneReady')
                  : ready.length < rows.length &&
                    t('buildLeftOut', { count: rows.length - ready.length })}
              </p>
              {finding ? (
                <ProgressLine progress={finding} message="buildFinding" onStop={stop} />
              ) : (
                <button
                  type="button"
                  class="main"
                  disabled={ready.length === 0 || reading !== null}
                  onClick={() => {
                    setTold('');
                    void find(ready);
                  }}
                >
                  {t('buildFind')}
                </button>
              )}
            </section>
          )}
          <p class={error ? 'told wrong' : 'told'} role="status">
            {error ? t('buildFailed', { reason: error.message }) : told}
          </p>
          {found && (
            <section class="section">
              <h2>{t('buildFoundTitle')}</h2>
              <FoundPack
                found={found}
                left={left}
                onLeave={(id, leave) => {
                  const others = [...left].filter((one) => one !== id);
                  setLeft(new Set(leave ? [...others, id] : others));
                }}
              />
              {found.facts.statements.length > left.size && (
                <AddForm
                  db={db}
                  facts={keptOf(found.facts, left)}
                  onAdded={(facts, undo) => {
                    setAdded({ facts, undo });
                    onChanged();
                  }}
                />
              )}
            </section>
          )}
        </>
      )}
    </main>
  );
}
