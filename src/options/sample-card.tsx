import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser/gate.ts';
import type { pageCalls } from '../browser/messages.ts';
import { caller } from '../browser/messenger.ts';
import type { Card, EntityRef } from '../model.ts';
import type { Database } from '../store/database.ts';
import type { Settings } from '../store/settings-store.ts';
import { today } from '../text/edtf.ts';
import type { CardActions } from '../ui/card/card-actions.ts';
import { CardFailed } from '../ui/card/card-failed.tsx';
import { CardView } from '../ui/card/card-view.tsx';
import { useT } from '../ui/i18n.tsx';
import { markKey } from '../ui/mark-look.ts';
import { copyText } from '../ui/statement/copy-text.ts';
import { type SampleName, watchSample } from './sample.ts';

const call = caller<typeof pageCalls>((message) => browser.runtime.sendMessage(message));
/** As in a page: time to come back after slipping off. */
const ABANDON_MS = 300;

/** The cards opened, the last of them shown; or why there is none. */
type Shown = { cards: Card[] } | { failed: Error };

/** A name with its card, which does here all that it does in a page. */
export function Sample({ db, settings }: { db: Database; settings: Settings }) {
  const t = useT();
  const id = useId();
  const [name, setName] = useState<SampleName | null>(null);
  const [shown, setShown] = useState<Shown>({ cards: [] });
  const [pinned, setPinned] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const timer = useRef(0);
  useEffect(() => watchSample(db, location.href, setName, (failed) => setShown({ failed })), [db]);
  useMark(
    button,
    name !== null && !name.isSilent,
    markKey({ style: settings.markStyle, intensity: settings.markIntensity }),
  );
  const stop = () => window.clearTimeout(timer.current);
  useEffect(() => stop, []);
  if (!name)
    return 'failed' in shown ? (
      <p class="told wrong" role="alert">
        {t('popupError', { reason: shown.failed.message })}
      </p>
    ) : (
      <p class="sample loading">{t('welcomeSampleWaiting')}</p>
    );

  const cards = 'cards' in shown ? shown.cards : [];
  const card = cards.at(-1);
  const isOpen = card !== undefined || 'failed' in shown;
  const later = (act: () => void, ms: number) => {
    stop();
    timer.current = window.setTimeout(act, ms);
  };
  const ask = (entity: EntityRef, before: Card[]) =>
    call('card', {
      entity: entity.id,
      rule: 'full-name',
      alias: entity.name,
      published: today(),
      passage: '',
      about: [],
      quoted: [],
    }).then(
      (answer) => answer && setShown({ cards: [...before, answer] }),
      (failed: Error) => setShown({ failed }),
    );
  const open = (pin: boolean) => {
    // Or the pointer's rest would take back the pin of a click that came before its end.
    stop();
    setPinned(pin);
    if (!isOpen) void ask(name.entity, []);
  };
  /** Whoever uses the card wants it to stay; the pin itself says what it does. */
  const use = ({ target }: Event) => {
    if (target instanceof Element && !target.closest('[aria-pressed]')) setPinned(true);
  };
  const leave = () => (pinned ? stop() : later(() => setShown({ cards: [] }), ABANDON_MS));
  const actions: Omit<CardActions, 'openPage' | 'correct'> = {
    openEntity: (entity) => {
      setPinned(true);
      void ask(entity, cards).then(() => box.current?.focus());
    },
    back: () => {
      setShown({ cards: cards.slice(0, -1) });
      box.current?.focus();
    },
    close: () => {
      setShown({ cards: [] });
      button.current?.focus();
    },
    pin: setPinned,
    undo: (correction) => call('undoCorrection', { correction }),
    copy: copyText,
  };
  const actionsOf = ({ entity, why }: Card): CardActions => ({
    ...actions,
    openPage: (target) => call('open', { entity: entity.id, ...target }),
    correct: async (scope) =>
      (await call('correct', { entity: entity.id, alias: why.alias, scope })).correction,
  });
  return (
    <section class="sample" aria-label={t('welcomeTry')}>
      <h2>{t('welcomeTry')}</h2>
      <p>
        {t('welcomeSampleBefore')}
        {name.isSilent ? (
          name.entity.name
        ) : (
          <button
            type="button"
            class="sample-name"
            ref={button}
            aria-expanded={isOpen}
            aria-controls={`${id}-card`}
            // A pointer that only crosses the name opens nothing, as in a page.
            onPointerEnter={() => later(() => open(pinned), settings.dwell)}
            onPointerLeave={() => (isOpen ? leave() : stop())}
            onClick={() => open(true)}
          >
            {name.entity.name}
          </button>
        )}
        {t('welcomeSampleAfter')}
      </p>
      <div id={`${id}-card`} class="sample-card" onPointerEnter={stop} onPointerLeave={leave}>
        {isOpen && (
          <section
            class="card"
            ref={box}
            tabIndex={-1}
            aria-labelledby={`${id}-heading`}
            onPointerDown={use}
            onKeyDown={({ key }) => key === 'Escape' && actions.close()}
          >
            {card ? (
              <CardView
                key={`${card.entity.id} ${cards.length}`}
                card={card}
                headingId={`${id}-heading`}
                canGoBack={cards.length > 1}
                pinned={pinned}
                today={card.published ?? ''}
                actions={actionsOf(card)}
              />
            ) : (
              'failed' in shown && <CardFailed id={`${id}-heading`} error={shown.failed} />
            )}
          </section>
        )}
      </div>
    </section>
  );
}

/** Marks the name as pages mark names. */
function useMark(name: { current: HTMLElement | null }, there: boolean, key: string | null) {
  useLayoutEffect(() => {
    if (!there || !name.current || key === null) return;
    const range = new Range();
    range.selectNodeContents(name.current);
    CSS.highlights.set(key, new Highlight(range));
    return () => void CSS.highlights.delete(key);
  }, [there, key]);
}
