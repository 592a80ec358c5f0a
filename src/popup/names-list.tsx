import { useRef, useState } from 'preact/hooks';
import type { PageNames } from '../browser/messages.ts';
import type { EntityKind } from '../model.ts';
import { type MessageKey, useT } from '../ui/i18n.tsx';
import { useRows } from '../ui/rows.ts';

const KIND_WORDS = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  term: 'kindTerm',
} as const satisfies Record<EntityKind, MessageKey>;

/** The names found on the page; each leads to its mentions in turn, and to what was said. */
export function NamesList(props: {
  names: PageNames['names'];
  /** Shows the nth mention (from 0); resolves to false where it is gone. */
  onJump: (entity: string, nth: number) => Promise<boolean>;
  onSaid: (name: string, kind: EntityKind) => void;
}) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  useRows(list, 'li');
  const [at, setAt] = useState<{ entity: string; nth: number; found: boolean } | null>(null);
  const jump = async (entity: string, count: number) => {
    const nth = at?.entity === entity ? (at.nth + 1) % count : 0;
    setAt({ entity, nth, found: await props.onJump(entity, nth) });
  };
  const place = (count: number) =>
    at?.found ? t('popupJumped', { nth: at.nth + 1, count }) : t('popupJumpLost');
  return (
    <ul class="names" ref={list}>
      {props.names.map(({ entity, count }) => (
        <li key={entity.id}>
          <button
            type="button"
            class="name"
            title={t('popupJump', { name: entity.name })}
            onClick={() => void jump(entity.id, count)}
          >
            <strong>{entity.name}</strong>
            <small>
              {t(KIND_WORDS[entity.kind])} · {t('popupMentions', { count })}
            </small>
            <small class="place" role="status">
              {at?.entity === entity.id && place(count)}
            </small>
          </button>
          <button
            type="button"
            class="quiet said-of"
            aria-label={t(entity.kind === 'person' ? 'popupSaid' : 'popupSaidOf', {
              name: entity.name,
            })}
            onClick={() => props.onSaid(entity.name, entity.kind)}
          >
            {t('popupSaidShort')}
          </button>
        </li>
      ))}
    </ul>
  );
}
