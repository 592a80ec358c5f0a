/** A text that saves itself: on every pause of typing, on leaving, and never claims more than it did. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFull } from '../../text/is-full.ts';
import { reasonOf } from '../../text/reason.ts';
import { useT } from '../i18n.tsx';
import type { NoteEditor } from './notes-source.ts';

/** Short enough to lose nothing worth typing again, long enough not to write at every key. */
const PAUSE = 250;

type Saving = { state: 'saved' | 'typing' | 'saving' } | { state: 'failed'; error: unknown };

interface NoteTextProps {
  editor: NoteEditor;
  label: string;
  /** Called when the reader leaves by Escape or Ctrl+Enter; everything is saved by then. */
  onDone: () => void;
}

/** Saves after a pause, at once on `flush`, and tells where it stands. */
function useSaving(editor: NoteEditor) {
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** False where it could not be saved. */
  const flush = async () => {
    clearTimeout(timer.current);
    setSaving({ state: 'saving' });
    try {
      await editor.save();
      setSaving((now) => (now.state === 'saving' ? { state: 'saved' } : now));
      return true;
    } catch (error) {
      setSaving({ state: 'failed', error });
      return false;
    }
  };
  const typed = () => {
    setSaving({ state: 'typing' });
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void flush();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', flush);
      void flush();
    };
  }, [editor]);
  return { saving, typed, flush };
}

/** The text of a note while it is written. */
export function NoteText({ editor, label, onDone }: NoteTextProps) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const { saving, typed, flush } = useSaving(editor);

  /** Shows what the editor holds, keeping the caret and the selection with their letters. */
  const show = (moveCaret: (caret: number) => number) => {
    const box = area.current;
    if (!box || box.value === editor.text) return;
    const [start, end] = [moveCaret(box.selectionStart), moveCaret(box.selectionEnd)];
    box.value = editor.text;
    box.setSelectionRange(start, end);
  };
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    box.value = editor.text;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
    return editor.onChange(show);
  }, [editor]);

  const step = (direction: 'undo' | 'redo') => {
    if (!editor[direction]()) return;
    show(() => editor.text.length);
    typed();
    area.current?.focus();
  };
  const done = async () => {
    // What is not saved stays where it can be read, and copied.
    if (await flush()) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.key === 'Escape' || (command && event.key === 'Enter')) void done();
    else if (command && key === 'z') step(event.shiftKey ? 'redo' : 'undo');
    else if (command && key === 'y') step('redo');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="note-text">
      <textarea
        ref={area}
        aria-label={label}
        rows={4}
        onInput={({ currentTarget: { value, selectionStart } }) => {
          editor.type(value, selectionStart);
          typed();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void flush()}
      />
      <div class="note-tools">
        <button type="button" onClick={() => step('undo')}>
          {t('noteUndo')}
        </button>
        <button type="button" onClick={() => step('redo')}>
          {t('noteRedo')}
        </button>
        <output class={`note-saving ${saving.state}`}>
          {saving.state === 'saved' && t('noteSaved')}
          {(saving.state === 'typing' || saving.state === 'saving') && t('noteSaving')}
          {saving.state === 'failed' &&
            t('noteNotSaved', {
              reason: isFull(saving.error) ? t('failedFull') : reasonOf(saving.error),
            })}
        </output>
        <button type="button" class="primary" onClick={() => void done()}>
          {t('noteDone')}
        </button>
      </div>
    </div>
  );
}
