import { type Translate, useT } from '../../ui/translate.tsx';
import type { FileProblem } from './articles.ts';
import { MOST_MB } from './read-files.ts';

/** One sentence a problem; each says what to do. */
const SENTENCES: Record<FileProblem['problem'], (t: Translate, of: Values) => string> = {
  encoding: (t, of) => t('buildProblemEncoding', of),
  nul: (t, of) => t('buildProblemNul', of),
  empty: (t, of) => t('buildProblemEmpty', of),
  kind: (t, of) => t('buildProblemKind', of),
  'same-id': (t, of) => t('buildProblemSameId', of),
  folder: (t, of) => t('buildProblemUnreadable', of),
  unreadable: (t, of) => t('buildProblemUnreadable', of),
  large: (t, { file }) => t('buildProblemLarge', { file, most: MOST_MB }),
  'listing-json': (t, of) => t('buildProblemListingJson', of),
  'listing-shape': (t, of) => t('buildProblemListingShape', of),
  'listing-twice': (t, of) => t('buildProblemListingTwice', of),
  'listing-stray': (t, of) => t('buildProblemListingStray', of),
};
type Values = Pick<FileProblem, 'file' | 'detail'>;

/** The files that gave no article, a sentence each. */
export function FileProblems({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <div class="build-problems" role="status">
      {problems.length > 0 && <Told problems={problems} />}
    </div>
  );
}

function Told({ problems }: { problems: readonly FileProblem[] }) {
  const t = useT();
  return (
    <>
      <h2>{t('buildUnread', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ file, problem, detail }) => (
          <li key={`${file} ${detail}`}>{SENTENCES[problem](t, { file, detail })}</li>
        ))}
      </ul>
    </>
  );
}
