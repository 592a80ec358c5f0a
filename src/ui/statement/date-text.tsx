import { useId, useState } from 'preact/hooks';
import type { Basis, Edtf } from '../../model.ts';
import { basisDetail, basisKind } from '../../text/basis.ts';
import { agoWords, certaintyOf, dateWords, distance, spanWords } from '../date-words.ts';
import { type Translate, useLanguage, useT } from '../translate.tsx';

interface Props {
  date: Edtf | null;
  basis: Basis;
  /** The article's publication date: the distance is told from it, or from `today` without one. */
  published: Edtf | null;
  today: Edtf;
}

/** A date in full with its distance; how it is known, at a press. */
export function DateText({ date, basis, published, today }: Props) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const far = date === null ? null : distanceWords(t, language, date, published, today);
  return (
    <span class="date">
      <button
        type="button"
        class="date-button"
        aria-expanded={open}
        aria-controls={id}
        title={t('cardDateHow')}
        onClick={() => setOpen(!open)}
      >
        {saidWhen(t, language, date, basis)}
      </button>
      {far !== null && <span class="date-far">{far}</span>}
      <span id={id} class="date-basis" hidden={!open}>
        {howKnown(t, date, basis)}
      </span>
    </span>
  );
}

/** The date as a sentence part: "about August 2018", "reported 3 May 2020". */
export function saidWhen(t: Translate, language: string, date: Edtf | null, basis: Basis): string {
  if (date === null) return t('cardDateUnknown');
  const words = dateWords(date, language);
  // The day of publication is the day it was reported, not the day it was said.
  if (basisKind(basis) === 'publication') return t('cardDateReported', { date: words });
  const certainty = certaintyOf(date);
  if (certainty === 'certain') return words;
  return t(certainty === 'about' ? 'cardDateAbout' : 'cardDateUncertain', { date: words });
}

function distanceWords(
  t: Translate,
  language: string,
  date: Edtf,
  published: Edtf | null,
  today: Edtf,
): string | null {
  const far = distance(date, published ?? today);
  if (!far) return null;
  if (published === null) return agoWords(far, language);
  if (far.value === 0) return far.unit === 'day' ? t('cardSameDay') : null;
  const span = spanWords(far, language);
  return far.value < 0 ? t('cardSpanBefore', { span }) : t('cardSpanAfter', { span });
}

function howKnown(t: Translate, date: Edtf | null, basis: Basis): string {
  if (date === null) return t('cardBasisUnknown');
  const detail = basisDetail(basis) || t('cardBasisNoDetail');
  switch (basisKind(basis)) {
    case 'stated':
      return t('cardBasisStated');
    case 'resolved':
      return t('cardBasisResolved', { detail });
    case 'publication':
      return t('cardBasisPublication');
    case 'inferred':
      return t('cardBasisInferred', { detail });
    case null:
      return t('cardBasisUnknown');
  }
}
