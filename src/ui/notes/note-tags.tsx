import { useT } from '../i18n.tsx';

interface NoteTagsProps {
  tags: string[];
  editing: boolean;
  /** The reader asks for the notes of a tag. */
  onTag: (tag: string) => void;
  /** Only what changes: the tags shown may be those of a moment ago. */
  onChange: (change: { addTags: string[] } | { removeTag: string }) => void;
}

/** A note's tags; while editing, a field that adds one and a button on each that removes it. */
export function NoteTags({ tags, editing, onTag, onChange }: NoteTagsProps) {
  const t = useT();
  if (tags.length === 0 && !editing) return null;
  const add = (box: HTMLInputElement) => {
    const added = box.value.split(/[\s,]+/).filter(Boolean);
    box.value = '';
    if (added.length > 0) onChange({ addTags: added });
  };
  return (
    <ul class="note-tags" aria-label={t('noteTags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" onClick={() => onTag(tag)}>
            #{tag}
          </button>
          {editing && (
            <button
              type="button"
              aria-label={t('noteTagRemove', { tag })}
              onClick={() => onChange({ removeTag: tag })}
            >
              ×
            </button>
          )}
        </li>
      ))}
      {editing && (
        <li>
          <input
            aria-label={t('noteTagAdd')}
            placeholder={t('noteTagAdd')}
            maxLength={200}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add(event.currentTarget);
            }}
            onBlur={(event) => add(event.currentTarget)}
          />
        </li>
      )}
    </ul>
  );
}
