import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Card, CardStatement, Edtf } from '../../model.ts';
import { IconButton } from '../icon-button.tsx';
import { StatementItem } from '../statement/statement-item.tsx';
import { useT } from '../translate.tsx';
import type { CardActions } from './card-actions.ts';
import { CardFooter } from './card-footer.tsx';
import { type CardGroup, groupsOf } from './card-groups.ts';
import { EntityHeader } from './entity-header.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  card: Card;
  /** Labels the card, for `aria-labelledby`. */
  headingId: string;
  /** True where another card led here. */
  canGoBack: boolean;
  pinned: boolean;
  today: Edtf;
  actions: CardActions;
}

/** What the popover shows for one mention: who it is, and what they said before, then since. */
export function CardView({ card, headingId, canGoBack, pinned, today, actions }: Props) {
  const t = useT();
  const groups = useMemo(() => groupsOf(card), [card]);
  const [shown, setShown] = useState<string | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  /** Says what failed, until something succeeds. */
  const tried = <T,>(act: Promise<T>, done?: (value: T) => void) => {
    act.then((value) => {
      setFailed(null);
      done?.(value);
    }, setFailed);
  };
  const told: CardActions = {
    ...actions,
    openPage: async (target) => tried(actions.openPage(target)),
  };
  return (
    <div class="card-inner">
      <EntityHeader
        entity={card.entity}
        role={card.role}
        headingId={headingId}
        openEntity={actions.openEntity}
      >
        <div class="card-buttons">
          {canGoBack && <IconButton label={t('cardBack')} icon="back" press={actions.back} />}
          <IconButton
            label={t('cardPin')}
            icon="pin"
            pressed={pinned}
            press={() => actions.pin(!pinned)}
          />
          <IconButton label={t('cardClose')} icon="close" press={actions.close} />
        </div>
      </EntityHeader>
      <div class="card-body">
        <Timeline
          statements={card.statements}
          years={card.years}
          published={card.published}
          show={setShown}
        />
        {groups.length === 0 && <p class="card-hint">{t('cardNothingYet')}</p>}
        {groups.map((group) => (
          <Group
            key={group.standing}
            group={group}
            card={card}
            shown={shown}
            today={today}
            actions={told}
          />
        ))}
        {card.more > 0 && (
          <button
            type="button"
            class="quiet-button card-more"
            onClick={() => told.openPage({ note: false })}
          >
            {t('cardSearchMore', { count: card.more })}
          </button>
        )}
      </div>
      <CardFooter card={card} actions={told} tried={tried} failed={failed} />
    </div>
  );
}

interface GroupProps {
  group: CardGroup;
  card: Card;
  /** The statement that the time line points at. */
  shown: string | null;
  today: Edtf;
  actions: CardActions;
}

function Group({ group, card, shown, today, actions }: GroupProps) {
  const t = useT();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const { statements, first, heading, standing } = group;
  const pointed = statements.some((statement) => statement.id === shown);
  const visible = whole || pointed ? statements : statements.slice(0, first);
  const rest = statements.length - visible.length;
  return (
    <section class={`group group-${standing}`} aria-labelledby={id}>
      <h3 id={id} class="group-heading">
        {t(heading)}
      </h3>
      <ol class="group-list">
        {visible.map((statement) => (
          <Item
            key={statement.id}
            statement={statement}
            card={card}
            shown={statement.id === shown}
            today={today}
            actions={actions}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="quiet-button" onClick={() => setWhole(true)}>
          {t('cardMore', { count: rest })}
        </button>
      )}
    </section>
  );
}

type ItemProps = Omit<GroupProps, 'group' | 'shown'> & {
  statement: CardStatement;
  shown: boolean;
};

function Item({ statement, card, shown, today, actions }: ItemProps) {
  const t = useT();
  const item = useRef<HTMLLIElement>(null);
  const isOwn = ({ speaker }: CardStatement) => speaker?.id === card.entity.id;
  useEffect(() => {
    if (!shown) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    item.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <li ref={item} class={shown ? 'shown' : ''} tabIndex={-1}>
      <StatementItem
        view={statement}
        because={statement.because}
        published={card.published}
        today={today}
        // Among words of others, nameless ones would pass for the words of whoever stands above them.
        withSpeaker={!card.statements.every(isOwn)}
        openEntity={isOwn(statement) ? undefined : actions.openEntity}
        copy={actions.copy}
      >
        <IconButton
          label={t('cardAddNote')}
          icon="note"
          press={() => actions.openPage({ statement: statement.id, note: true })}
        />
      </StatementItem>
    </li>
  );
}
