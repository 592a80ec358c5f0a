import { notesChanged } from '../browser/sync-calls.ts';
import { arrangeNotes, searchableNote } from '../notes/listing.ts';
import { matches } from '../search/match.ts';
import { parse } from '../search/parse.ts';
import type { Database } from '../store/database.ts';
import { notesSource } from '../store/notes-source.ts';
import { useT } from '../ui/i18n.tsx';
import { NotesView, type NotesViewProps } from '../ui/notes-view.tsx';

const linkTo: NotesViewProps['linkTo'] = (target) => (target.on === 'page' ? target.url : null);

/** The notes, as the library shows them. Loaded when first shown: what merges notes is large. */
export function notesTab(db: Database) {
  const source = notesSource(db, notesChanged);
  return function NotesTab() {
    const t = useT();
    const arrange: NotesViewProps['arrange'] = (notes, asked) => {
      const query = parse(asked.query, true);
      const [problem] = query.problems;
      return {
        notes: arrangeNotes(
          notes,
          asked,
          (note) => query.clauses.length === 0 || matches(query, searchableNote(note)),
        ),
        problem: problem ? t('notesQueryProblem', { words: problem.words }) : null,
      };
    };
    return (
      <div class="notes-tab">
        <NotesView source={source} arrange={arrange} linkTo={linkTo} />
      </div>
    );
  };
}
