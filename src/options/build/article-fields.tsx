import { useId, useState } from 'preact/hooks';
import type { Document } from '../../model.ts';
import { dateWords } from '../../ui/date-words.ts';
import { useLanguage, useT } from '../../ui/translate.tsx';
import { type Given, lackOf } from './articles.ts';

const LACKS = {
  both: 'buildLackBoth',
  date: 'buildLackDate',
  source: 'buildLackSource',
  fault: 'buildLackFault',
} as const;
const A_DAY = /^\d{4}-\d\d-\d\d$/;
/** What a pack takes; see `facts/schema.ts`. */
const MOST = { title: 1_000, publisher: 300 };

interface Props {
  file: string;
  /** As it would enter the pack. */
  article: Document;
  /** What was typed, as it was typed. */
  given: Given;
  onGiven: (given: Given) => void;
  onTakeOut: () => void;
}

/** An article to be, in a line; unfolded, what was read of it can be put right. One that lacks something is. */
export function ArticleFields(props: Props) {
  const { file, article } = props;
  const t = useT();
  const language = useLanguage();
  const lack = lackOf(article);
  // What is being typed must not fold away as soon as it is enough.
  const [open, setOpen] = useState(lack !== null);
  const { title, publisher, published } = article;
  const told = [publisher, published && dateWords(published, language), title && file];
  return (
    <li class={lack === null ? 'build-article' : 'build-article lacking'}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <bdi>{title ?? file}</bdi>
          <small dir="auto">{told.filter(Boolean).join(' · ')}</small>
        </summary>
        <Fields {...props} lack={lack} />
      </details>
      <button
        type="button"
        class="quiet"
        aria-label={t('buildTakeOutFile', { file })}
        onClick={props.onTakeOut}
      >
        {t('buildTakeOut')}
      </button>
    </li>
  );
}

function Fields({
  file,
  article,
  given,
  onGiven,
  lack,
}: Props & { lack: keyof typeof LACKS | null }) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const { published } = article;
  const isDay = published !== null && A_DAY.test(published);
  const about = lack === null ? undefined : `${id}-lack`;
  return (
    <fieldset>
      <legend class="only-heard">{file}</legend>
      <label class="build-title">
        {t('buildFieldTitle')}
        <input
          dir="auto"
          maxLength={MOST.title}
          value={given.title ?? article.title ?? ''}
          onInput={(event) => onGiven({ title: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('buildFieldSource')}
        <input
          dir="auto"
          maxLength={MOST.publisher}
          required
          aria-describedby={article.publisher === null ? about : undefined}
          value={given.publisher ?? article.publisher ?? ''}
          onInput={(event) => onGiven({ publisher: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('buildFieldDate')}
        <input
          type="date"
          required={published === null}
          aria-describedby={published === null ? about : isDay ? undefined : `${id}-read`}
          value={isDay ? published : ''}
          onInput={(event) => onGiven({ published: event.currentTarget.value })}
        />
      </label>
      {published !== null && !isDay && (
        <p id={`${id}-read`} class="build-read">
          {t('buildDateRead', { date: dateWords(published, language) })}
        </p>
      )}
      {lack !== null && (
        <p id={`${id}-lack`} class="build-lack">
          {t(LACKS[lack])}
        </p>
      )}
    </fieldset>
  );
}
