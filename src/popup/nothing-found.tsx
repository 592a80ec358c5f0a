import { useEffect, useState } from 'preact/hooks';
import { aboutInstead } from '../search/about-instead.ts';
import { parse } from '../search/parse.ts';
import type { Query } from '../search/query.ts';
import { Empty } from '../ui/empty.tsx';
import { useT } from '../ui/i18n.tsx';
import type { Search } from './use-search.ts';

interface Props {
  text: string;
  query: Query;
  search: Search;
  onAsk: (text: string) => void;
}

/** Nothing was found; of a speaker with no words on record, what others said leads on where there is any. */
export function NothingFound({ text, query, search, onAsk }: Props) {
  const t = useT();
  const instead = aboutInstead(text, query);
  const next = instead?.text ?? '';
  const [found, setFound] = useState('');
  useEffect(() => {
    if (next === '') return;
    // Only an offer: where it cannot be looked up, none is made.
    search(parse(next, true), 'newest', 1).then(
      ({ total }) => total > 0 && setFound(next),
      () => {},
    );
  }, [next, search]);
  return (
    <Empty title={t('searchNothing')} hint={t('searchNothingHint')}>
      {instead && found === next && (
        <button type="button" onClick={() => onAsk(next)}>
          {t('popupSaidOf', { name: instead.name })}
        </button>
      )}
    </Empty>
  );
}
