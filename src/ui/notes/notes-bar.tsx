/** Above a list of notes: a new one, and which are shown in what order; and what stands there where there are none. */
import { Empty } from '../empty.tsx';
import { useT } from '../i18n.tsx';

const filters = ['all', 'pinned', 'entity', 'statement', 'page', 'trash'] as const;
const sorts = ['changed', 'created', 'text'] as const;
/** What the reader asks of the list. */
export interface NotesAsked {
  query: string;
  filter: (typeof filters)[number];
  sort: (typeof sorts)[number];
}
const filterLabels = {
  all: 'notesAll',
  pinned: 'notesPinned',
  entity: 'notesOnEntity',
  statement: 'notesOnStatement',
  page: 'notesOnPage',
  trash: 'notesTrash',
} as const;
const sortLabels = {
  changed: 'notesByChanged',
  created: 'notesByCreated',
  text: 'notesByText',
} as const;

interface BarProps {
  asked: NotesAsked;
  onAsk: (asked: NotesAsked) => void;
  onWrite: () => void;
}

/** A new note, and which of the others are shown in what order. */
export function NotesBar({ asked, onAsk, onWrite }: BarProps) {
  const t = useT();
  return (
    <div class="notes-bar">
      <button type="button" class="primary" onClick={onWrite}>
        {t('notesNew')}
      </button>
      <input
        type="search"
        aria-label={t('notesSearch')}
        placeholder={t('notesSearch')}
        value={asked.query}
        onInput={({ currentTarget }) => onAsk({ ...asked, query: currentTarget.value })}
      />
      <select
        aria-label={t('notesFilter')}
        value={asked.filter}
        onChange={({ currentTarget }) =>
          onAsk({ ...asked, filter: currentTarget.value as NotesAsked['filter'] })
        }
      >
        {filters.map((filter) => (
          <option key={filter} value={filter}>
            {t(filterLabels[filter])}
          </option>
        ))}
      </select>
      <select
        aria-label={t('notesSort')}
        value={asked.sort}
        disabled={asked.filter === 'trash'}
        onChange={({ currentTarget }) =>
          onAsk({ ...asked, sort: currentTarget.value as NotesAsked['sort'] })
        }
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(sortLabels[sort])}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Why no note is shown, and the way on. */
export function NoNotes(props: {
  asked: NotesAsked;
  /** True where there is no note at all. */
  isFirst: boolean;
  onWrite: () => void;
  onAll: () => void;
}) {
  const t = useT();
  const { query, filter } = props.asked;
  if (filter === 'trash' && query === '') return <Empty title={t('notesTrashEmpty')} />;
  if (filter === 'all' && query === '')
    return (
      <Empty title={t('notesNone')} hint={t('notesNoneHint')}>
        {props.isFirst && (
          <button type="button" class="primary" onClick={props.onWrite}>
            {t('notesNew')}
          </button>
        )}
      </Empty>
    );
  return (
    <Empty title={t('notesNoneFound')}>
      <button type="button" onClick={props.onAll}>
        {t('libraryAll')}
      </button>
    </Empty>
  );
}
