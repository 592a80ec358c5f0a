import { arrangeNotes, searchableNote } from '../notes/listing.ts';
import { matches } from '../search/match.ts';
import { parse } from '../search/parse.ts';
import { useT } from '../ui/i18n.tsx';
import type { NotesSource } from '../ui/notes-source.ts';
import { NotesView, type NotesViewProps } from '../ui/notes-view.tsx';

const linkTo: NotesViewProps['linkTo'] = (target) => (target.on === 'page' ? target.url : null);

export function LibraryPage({ source }: { source: NotesSource }) {
  const t = useT();
  const arrange: NotesViewProps['arrange'] = (notes, asked) => {
    const query = parse(asked.query, true);
    const shown = arrangeNotes(
      notes,
      asked,
      (note) => query.clauses.length === 0 || matches(query, searchableNote(note)),
    );
    const [problem] = query.problems;
    return {
      notes: shown,
      problem: problem ? t('notesQueryProblem', { words: problem.words }) : null,
    };
  };
  return (
    <main class="library">
      <h1>{t('libraryTitle')}</h1>
      <NotesView source={source} arrange={arrange} linkTo={linkTo} />
    </main>
  );
}
