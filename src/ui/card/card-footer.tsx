import { useId, useState } from 'preact/hooks';
import type { Card, MentionRule } from '../../model.ts';
import { IconButton } from '../icon-button.tsx';
import { type MessageKey, useT } from '../translate.tsx';
import type { CardActions, CorrectionScope } from './card-actions.ts';
import { CardFailed } from './card-failed.tsx';

const SCOPES = [
  ['page', 'cardNotThisPage'],
  ['site', 'cardNotThisSite'],
  ['everywhere', 'cardNotThisEverywhere'],
] as const satisfies readonly (readonly [CorrectionScope, MessageKey])[];
const RULES = {
  'full-name': 'cardWhyFullName',
  surname: 'cardWhySurname',
  'title-surname': 'cardWhyTitleSurname',
  'given-name': 'cardWhyGivenName',
  acronym: 'cardWhyAcronym',
  alias: 'cardWhyAlias',
  demonym: 'cardWhyDemonym',
} as const satisfies Record<MentionRule, MessageKey>;

interface Props {
  card: Card;
  actions: CardActions;
  /** Carries something out; what fails is said in the footer. */
  tried<T>(act: Promise<T>, done: (value: T) => void): void;
  failed: Error | null;
}
type Panel = 'why' | 'not' | null;
type Correction = { state: 'none' | 'undone' } | { state: 'made'; id: string };

/** The way on: everything said, notes, why this name, and "not this person". */
export function CardFooter({ card, actions, tried, failed }: Props) {
  const t = useT();
  const id = useId();
  const [panel, setPanel] = useState<Panel>(null);
  const toggle = (which: Panel) => setPanel(panel === which ? null : which);
  const isPerson = card.entity.kind === 'person';
  return (
    <footer class="card-footer">
      <div class="card-links">
        <button type="button" class="link-button" onClick={() => actions.openPage({ note: false })}>
          {t('cardAllSaid')}
        </button>
        <button type="button" class="link-button" onClick={() => actions.openPage({ note: true })}>
          {card.notes > 0 ? t('cardNotes', { count: card.notes }) : t('cardAddNote')}
        </button>
        <span class="card-doubt">
          <button
            type="button"
            class="quiet-button card-not"
            aria-expanded={panel === 'not'}
            aria-controls={id}
            onClick={() => toggle('not')}
          >
            {t(isPerson ? 'cardNotThis' : 'cardNotThisOther')}
          </button>
          <IconButton
            label={t('cardWhy')}
            icon="why"
            opens={{ id, open: panel === 'why' }}
            press={() => toggle('why')}
          />
        </span>
      </div>
      <div id={id} class="card-panel" hidden={panel === null}>
        {panel === 'why' && <p>{t(RULES[card.why.rule], { alias: card.why.alias })}</p>}
        {panel === 'not' && <NotThis card={card} actions={actions} tried={tried} />}
      </div>
      {failed && <CardFailed error={failed} />}
    </footer>
  );
}

function NotThis({ card, actions, tried }: Pick<Props, 'card' | 'actions' | 'tried'>) {
  const t = useT();
  const [correction, setCorrection] = useState<Correction>({ state: 'none' });
  const names = { name: card.entity.name, alias: card.why.alias };
  const make = (scope: CorrectionScope) =>
    tried(actions.correct(scope), (id) => setCorrection({ state: 'made', id }));
  const undo = (id: string) => tried(actions.undo(id), () => setCorrection({ state: 'undone' }));
  return (
    <div role="status">
      {correction.state === 'made' ? (
        <p>
          {t('cardNotThisDone', names)}{' '}
          <button type="button" class="link-button" onClick={() => undo(correction.id)}>
            {t('cardUndo')}
          </button>
        </p>
      ) : (
        <>
          <p>{correction.state === 'undone' ? t('cardUndone') : t('cardNotThisLead', names)}</p>
          <p class="card-scopes">
            {SCOPES.map(([scope, key]) => (
              <button key={scope} type="button" class="scope-button" onClick={() => make(scope)}>
                {t(key)}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
