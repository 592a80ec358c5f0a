import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../model.ts';
import { useT } from '../../ui/translate.tsx';
import { refusal } from '../add-pack.ts';

interface Props {
  facts: Facts;
  undo: () => Promise<void>;
  onChanged: () => void;
  onAgain: () => void;
}

/** What became of the pack, and the way back. */
export function AddedPack({ facts, undo, onChanged, onAgain }: Props) {
  const t = useT();
  const { name } = facts;
  const heading = useRef<HTMLParagraphElement>(null);
  const [undone, setUndone] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  // The button that was pressed is gone: the focus goes to what it brought about.
  useLayoutEffect(() => heading.current?.focus(), []);
  const statements = t('optionsPackCount', { count: facts.statements.length });
  const takeBack = async () => {
    await undo();
    setUndone(true);
    onChanged();
    heading.current?.focus();
  };
  return (
    <>
      <p ref={heading} tabIndex={-1} class={wrong ? 'lead wrong' : 'lead'} role="status">
        {wrong ?? (undone ? t('buildUndone') : t('buildAdded', { name, statements }))}
      </p>
      <p class="build-actions">
        {!undone && (
          <button
            type="button"
            onClick={() => takeBack().catch((error: Error) => setWrong(refusal(t, name, error)))}
          >
            {t('buildUndo')}
          </button>
        )}
        <button type="button" onClick={onAgain}>
          {t('buildAgain')}
        </button>
      </p>
    </>
  );
}
