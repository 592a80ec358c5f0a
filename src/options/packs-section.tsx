import { useRef, useState } from 'preact/hooks';
import { readFacts } from '../facts/schema.ts';
import type { Database, PackRow } from '../store/database.ts';
import { removePack } from '../store/fact-store.ts';
import { packJson, switchOff, switchOn } from '../store/pack-switch.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { download } from '../ui/download.ts';
import { FileButton } from '../ui/file-button.tsx';
import { useT } from '../ui/i18n.tsx';
import { useKeptFocus } from '../ui/notes/kept-focus.ts';
import { Switch } from '../ui/switch.tsx';
import { addPack, packFile, refusal } from './add-pack.ts';
import { useTold } from './use-told.ts';

/** A larger file takes the memory of the page with it: as text, as parsed, as rows, all at once. */
const MOST_MB = 256;

/** What a pack says of its licence whose maker gave none. */
const NO_LICENCE = 'unspecified';

type Shown = PackRow & { statements: number };

async function read(db: Database): Promise<Shown[]> {
  const packs = await db.packs.toArray();
  return Promise.all(
    packs.map(async (pack) => ({
      ...pack,
      statements: pack.off ?? (await db.statements.where('pack').equals(pack.name).count()),
    })),
  );
}

/** The packs in the store; more can be imported, and those removed. */
export function PacksSection(props: { db: Database; onChanged: () => Promise<unknown> }) {
  const t = useT();
  const { db } = props;
  const [told, setTold] = useState<{ words: string; wrong: boolean } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const failed = (what: string) => (error: Error) =>
    setTold({ words: refusal(t, what, error), wrong: true });
  const tried = (act: Promise<void>, what: string) => void act.catch(failed(what));
  const [packs, change] = useTold(() => read(db), props.onChanged, failed(''));

  const take = async (file: File) => {
    if (file.size > MOST_MB * 1_000_000) {
      const words = t('optionsPackTooLarge', { file: file.name, most: MOST_MB });
      return setTold({ words, wrong: true });
    }
    setTold({ words: t('optionsPackImporting', { file: file.name }), wrong: false });
    const { name } = await change(async () => addPack(db, await file.text()));
    setTold({ words: t('optionsPackImported', { name }), wrong: false });
  };
  const turn = async (name: string, on: boolean) => {
    await change(() => (on ? switchOn(db, name, readFacts) : switchOff(db, name)));
    setTold({ words: t(on ? 'optionsPackOn' : 'optionsPackOff', { name }), wrong: false });
  };
  const save = async (name: string) => {
    download(packFile(name), 'application/json', await packJson(db, name));
  };
  const remove = async (name: string) => {
    await change(() => removePack(db, name));
    setTold({ words: t('optionsPackRemoved', { name }), wrong: false });
  };
  return (
    <div ref={list}>
      <p class="hint">{t('optionsPacksHint')}</p>
      <ul class="rows">
        {packs?.map(({ name, version, licence, published, statements, off }) => (
          <li key={name}>
            <span>
              <Switch
                label={name}
                on={off === undefined}
                onChange={(on) => tried(turn(name, on), name)}
              />
              <small>
                {[
                  t('optionsPackCount', { count: statements }),
                  // After the plus is only which build it was.
                  t('optionsPackVersion', { version: version.replace(/\+.*/, '') }),
                  licence === NO_LICENCE ? null : licence,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            {published ? (
              <small>{t('optionsPackShipped')}</small>
            ) : (
              <div class="pack-acts">
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('optionsPackSave', { name })}
                  onClick={() => tried(save(name), name)}
                >
                  {t('optionsSave')}
                </button>
                <ConfirmButton
                  label={t('optionsRemove')}
                  heard={t('optionsPackRemove', { name })}
                  question={t('optionsPackRemoveAsk', { name })}
                  act={() => tried(remove(name), name)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p class="pack-ways">
        <FileButton
          label={t('optionsPackImport')}
          accept=".json,application/json"
          onFile={(file) => tried(take(file), file.name)}
        />
        <a class="file-button" href="build.html">
          {t('buildTitle')}…
        </a>
      </p>
      <p class={told?.wrong ? 'told wrong' : 'told'} role="status">
        {told?.words}
      </p>
    </div>
  );
}
