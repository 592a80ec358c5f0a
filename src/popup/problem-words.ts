import type { Problem } from '../search/query.ts';
import type { Translate } from '../ui/i18n.tsx';

/** One sentence that says what is wrong with a part of a query, and what to write instead. */
export function problemWords(t: Translate, { problem, words, meant }: Problem): string {
  switch (problem) {
    case 'unknown-field':
      return meant === ''
        ? t('searchUnknownField', { words })
        : t('searchUnknownFieldMeant', { words, meant });
    case 'no-value':
      return t('searchNoValue', { words });
    case 'no-date':
      return t('searchNoDate', { words });
    case 'no-kind':
      return t('searchNoKind', { words });
    case 'open-quote':
      return t('searchOpenQuote', { words });
    case 'only-not':
      return t('searchOnlyNot');
  }
}
