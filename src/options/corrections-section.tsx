import { useEffect, useState } from 'preact/hooks';
import { allCorrections, removeCorrection } from '../store/correction-store.ts';
import type { CorrectionRow, Database } from '../store/database.ts';
import { entitiesByIds } from '../store/fact-store.ts';
import { useT } from '../ui/i18n.tsx';

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
export function CorrectionsSection(props: { db: Database; onChanged: () => void }) {
  const t = useT();
  const { db } = props;
  const [rows, setRows] = useState<Shown[] | null>(null);
  useEffect(() => void read(db).then(setRows), [db]);
  const placeWords = (where: string) => {
    if (where === '*') return t('optionsCorrectionEverywhere');
    // The sample there is the one own page with a card.
    return where.includes(location.host) ? t('optionsCorrectionWelcome') : where;
  };
  const remove = async (id: string) => {
    await removeCorrection(db, id);
    props.onChanged();
    setRows(await read(db));
  };
  return (
    <>
      <p class="hint">{t('optionsCorrectionsHint')}</p>
      {rows?.length === 0 && <p class="hint">{t('optionsCorrectionsNone')}</p>}
      <ul class="rows">
        {rows?.map(({ id, alias, name, where }) => (
          <li key={id}>
            <span>
              {t('optionsCorrectionIsNot', { alias, name })}
              <small>{placeWords(where)}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${t('optionsRemove')}: ${t('optionsCorrectionIsNot', { alias, name })}`}
              onClick={() => void remove(id)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
