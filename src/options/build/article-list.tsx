import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../../ui/notes/kept-focus.ts';
import { useT } from '../../ui/translate.tsx';
import { ArticleFields } from './article-fields.tsx';
import type { Given } from './articles.ts';
import type { Row } from './use-gathered.ts';

interface Props {
  rows: readonly Row[];
  onGiven: (file: string, given: Given) => void;
  onTakeOut: (file: string) => void;
}

/** The articles, each with its fields; one source for all that name none can be given at once. */
export function ArticleList({ rows, onGiven, onTakeOut }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const nameless = rows.filter(({ article }) => article.publisher === null);
  return (
    <div ref={list} tabIndex={-1}>
      {nameless.length > 1 && (
        <FillSource
          fill={(publisher) => {
            for (const { read } of nameless) onGiven(read.name, { publisher });
          }}
        />
      )}
      <ul class="build-articles">
        {rows.map(({ read, article, given }) => (
          <ArticleFields
            key={read.name}
            file={read.name}
            article={article}
            given={given}
            onGiven={(change) => onGiven(read.name, change)}
            onTakeOut={() => onTakeOut(read.name)}
          />
        ))}
      </ul>
    </div>
  );
}

function FillSource({ fill }: { fill: (publisher: string) => void }) {
  const t = useT();
  const [source, setSource] = useState('');
  return (
    <form
      class="line build-fill"
      onSubmit={(event) => {
        event.preventDefault();
        if (source.trim() !== '') fill(source);
      }}
    >
      <label>
        {t('buildFillSource')}
        <input
          dir="auto"
          value={source}
          onInput={(event) => setSource(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('buildFill')}</button>
    </form>
  );
}
