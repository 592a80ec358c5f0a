import { useRef, useState } from 'preact/hooks';
import { allCorrections, removeCorrection } from '../store/correction-store.ts';
import type { CorrectionRow, Database } from '../store/database.ts';
import { entitiesByIds } from '../store/fact-store.ts';
import { useT } from '../ui/i18n.tsx';
import { useKeptFocus } from '../ui/notes/kept-focus.ts';
import { useRows } from '../ui/rows.ts';
import { useTold } from './use-told.ts';

type Shown = CorrectionRow & { name: string };

async function read(db: Database): Promise<Shown[]> {
  const rows = await allCorrections(db);
  const entities = await entitiesByIds(
    db,
    rows.map(({ entity }) => entity),
  );
  return rows.map((row) => ({ ...row, name: entities.get(row.entity)?.name ?? row.alias }));
}

/** "Not this person", as the reader said it, each to be taken back. */
export function CorrectionsSection(props: { db: Database; onChanged: () => Promise<unknown> }) {
  const t = useT();
  const { db } = props;
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  useRows(list, 'li');
  const failed = (error: Error) => setTold(t('popupError', { reason: error.message }));
  const [rows, change] = useTold(() => read(db), props.onChanged, failed);
  const placeWords = (where: string) => {
    if (where === '*') return t('optionsCorrectionEverywhere');
    // The sample there is the one own page with a card.
    return where.includes(location.host) ? t('optionsCorrectionWelcome') : where;
  };
  const remove = async ({ id, alias, name }: Shown) => {
    await change(() => removeCorrection(db, id));
    setTold(t('optionsCorrectionGone', { alias, name }));
  };
  return (
    <div ref={list} tabIndex={-1}>
      <p class="hint">{t('optionsCorrectionsHint')}</p>
      {rows?.length === 0 && <p class="hint">{t('optionsCorrectionsNone')}</p>}
      <ul class="rows">
        {rows?.map((row) => (
          <li key={row.id}>
            <span>
              {t('optionsCorrectionIsNot', row)}
              <small>{placeWords(row.where)}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${t('optionsRemove')}: ${t('optionsCorrectionIsNot', row)}`}
              onClick={() => void remove(row).catch(failed)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="told" role="status">
        {told}
      </p>
    </div>
  );
}
