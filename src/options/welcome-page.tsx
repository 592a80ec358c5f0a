import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser/gate.ts';
import type { Card } from '../model.ts';
import type { Database } from '../store/database.ts';
import type { CardActions } from '../ui/card-actions.ts';
import { CardView } from '../ui/card-view.tsx';
import { useT } from '../ui/i18n.tsx';
import type { Chosen } from './chosen.tsx';
import { highlightKey } from './mark-preview.ts';
import { watchSample } from './sample.ts';
import { SitesSection } from './sites-section.tsx';

/** The first page a reader sees: it shows the thing at work, and says what is read. */
export function WelcomePage(props: Chosen & { db: Database }) {
  const t = useT();
  return (
    <main class="welcome">
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <Sample {...props} />
      <dl class="promises">
        <dt>{t('welcomeReads')}</dt>
        <dd>{t('welcomeReadsText')}</dd>
        <dt>{t('welcomeLeaves')}</dt>
        <dd>{t('welcomeLeavesText')}</dd>
        <dt>{t('welcomeVerdict')}</dt>
        <dd>{t('welcomeVerdictText')}</dd>
      </dl>
      <h2>{t('welcomeSites')}</h2>
      <SitesSection {...props} />
      <p>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcomeAll')}
        </button>
      </p>
    </main>
  );
}

function Sample({ db, settings }: Chosen & { db: Database }) {
  const t = useT();
  const id = useId();
  const [card, setCard] = useState<Card | null>(null);
  const [open, setOpen] = useState(false);
  const name = useRef<HTMLButtonElement>(null);
  useEffect(() => watchSample(db, setCard), [db]);
  // A pointer that only crosses the name opens nothing, as in a page.
  const timer = useRef(0);
  const rest = () => {
    timer.current = window.setTimeout(() => setOpen(true), settings.dwell);
  };
  const leave = () => window.clearTimeout(timer.current);
  useEffect(() => leave, []);
  useMark(name, card !== null, highlightKey(settings.markStyle, settings.markIntensity));
  const close = () => {
    setOpen(false);
    name.current?.focus();
  };
  const actions: CardActions = {
    openEntity: () => {},
    back: () => {},
    close,
    pin: () => {},
    openLibrary: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('src/library/library.html') }),
    correct: () => Promise.resolve(''),
    undo: () => Promise.resolve(),
    copy: (text) => navigator.clipboard.writeText(text).then(() => true),
  };
  if (!card) return <p class="sample loading">{t('welcomeSampleWaiting')}</p>;
  return (
    <section class="sample" aria-label={t('welcomeTry')}>
      <h2>{t('welcomeTry')}</h2>
      <p>
        {t('welcomeSampleBefore')}
        <button
          type="button"
          class="sample-name"
          ref={name}
          aria-expanded={open}
          aria-controls={`${id}-card`}
          onPointerEnter={rest}
          onPointerLeave={leave}
          onClick={() => setOpen(true)}
        >
          {card.entity.name}
        </button>
        {t('welcomeSampleAfter')}
      </p>
      <div id={`${id}-card`} class="sample-card">
        {open && (
          <section class="card" aria-labelledby={`${id}-heading`}>
            <CardView
              card={card}
              headingId={`${id}-heading`}
              canGoBack={false}
              pinned={true}
              today={card.published ?? ''}
              actions={actions}
            />
          </section>
        )}
      </div>
    </section>
  );
}

/** Marks the name as pages mark names. */
function useMark(name: { current: HTMLElement | null }, there: boolean, key: string | null) {
  useLayoutEffect(() => {
    if (!name.current || key === null) return;
    const range = new Range();
    range.selectNodeContents(name.current);
    CSS.highlights.set(key, new Highlight(range));
    return () => void CSS.highlights.delete(key);
  }, [there, key]);
}
