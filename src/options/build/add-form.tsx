import { useEffect, useId, useState } from 'preact/hooks';
import { factsJson } from '../../facts/facts-json.ts';
import type { Facts } from '../../model.ts';
import type { Database, PackRow } from '../../store/database.ts';
import { rememberPack } from '../../store/pack-switch.ts';
import { download } from '../../ui/download.ts';
import { useT } from '../../ui/translate.tsx';
import { addPack, packFile, refusal } from '../add-pack.ts';

/** What a pack's name can be; see `facts/schema.ts`. */
const MOST_NAME = 200;

interface Props {
  db: Database;
  facts: Facts;
  /** The pack was added; `undo` makes the store what it was. */
  onAdded: (facts: Facts, undo: () => Promise<void>) => void;
}

/** The last step: a name, then into the store or into a file. */
export function AddForm({ db, facts, onAdded }: Props) {
  const t = useT();
  const id = useId();
  const [name, setName] = useState(() => t('buildNameFirst'));
  const [packs, setPacks] = useState<readonly PackRow[]>([]);
  const [told, setTold] = useState<{ words: string; wrong: boolean } | null>(null);
  const [adding, setAdding] = useState(false);
  const named = { ...facts, name: name.trim() };
  const failed = (error: Error) => {
    setAdding(false);
    setTold({ words: refusal(t, named.name, error), wrong: true });
  };
  useEffect(() => {
    db.packs.toArray().then(setPacks, failed);
  }, [db]);
  const same = packs.find((pack) => pack.name === named.name);
  /** True where the name will do; tells the reader where it will not. */
  const hasName = () => {
    const wrong = named.name === '' ? 'buildNameMissing' : same?.published && 'buildNameTaken';
    setTold(wrong ? { words: t(wrong), wrong: true } : null);
    return !wrong;
  };
  const add = async () => {
    setAdding(true);
    const undo = await rememberPack(db, named.name);
    onAdded(await addPack(db, factsJson(named)), undo);
  };
  const save = () => {
    if (!hasName()) return;
    download(packFile(named.name), 'application/json', factsJson(named));
    setTold({ words: t('buildSaved'), wrong: false });
  };
  return (
    <form
      class="build-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasName() && !adding) add().catch(failed);
      }}
    >
      <label>
        {t('buildName')}
        <input
          dir="auto"
          maxLength={MOST_NAME}
          aria-describedby={`${id}-hint`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-hint`} class="hint">
        {t(same && !same.published ? 'buildReplaces' : 'buildNameHint')}
      </p>
      <p class="build-actions">
        <button type="submit" class="main" disabled={adding}>
          {t('buildAdd')}
        </button>
        <button type="button" onClick={save}>
          {t('buildSave')}
        </button>
      </p>
      <p class={told?.wrong ? 'told wrong' : 'told'} role="status">
        {told?.words}
      </p>
    </form>
  );
}
