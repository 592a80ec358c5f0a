import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CardStatement, Edtf } from '../../model.ts';
import { dateWords } from '../date-words.ts';
import { saidWhen } from '../statement/date-text.tsx';
import { wordsOf } from '../statement/words-of.ts';
import { useLanguage, useT } from '../translate.tsx';
import { type Scale, timelineScale } from './timeline-scale.ts';

const WIDTH = 360;
const HEIGHT = 48;
const LINE = 34;
const STACK = 8;
/** The tallest year of the ground; the others stand in proportion. */
const GROUND = 22;
/** As much of the words as one line of the caption holds. */
const EXCERPT = 90;

interface Props {
  statements: readonly CardStatement[];
  years: readonly { year: number; count: number }[];
  published: Edtf | null;
  /** A dot was pressed: show its statement. */
  show(id: string): void;
}

/**
 * The statements over the years on a drawn strip, the article's date marked. One tab stop; arrow
 * keys go from dot to dot, and the caption says what the dot under pointer or focus stands for.
 */
export function Timeline({ statements, years, published, show }: Props) {
  const t = useT();
  const language = useLanguage();
  const hint = useId();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [at, setAt] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const scale = useMemo(
    () => timelineScale(statements, published, years, WIDTH),
    [statements, published, years],
  );
  const legend = (
    <span class={published === null ? 'card-hint' : 'timeline-legend'}>
      {published === null
        ? t('cardAllUndatedArticle')
        : t('cardTimelineArticle', { date: dateWords(published, language) })}
    </span>
  );
  if (!scale) return published === null ? legend : null;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const stop = current ?? scale.dots.at(-1)?.id;
  const label = (id: string) => {
    const view = byId.get(id);
    if (!view) return '';
    const { reporting, words } = wordsOf(view);
    const when = saidWhen(t, language, view.said, view.saidBasis);
    return `${when}: ${excerpt(`${reporting} ${words}`.trim())}`;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = scale.dots.length - 1;
    const index = scale.dots.findIndex(({ id }) => id === stop);
    const to = TARGETS[event.key]?.(index, last);
    const target = to === undefined ? null : scale.dots[Math.min(last, Math.max(0, to))];
    if (!target) return;
    event.preventDefault();
    setCurrent(target.id);
    buttons.current.get(target.id)?.focus();
  };
  return (
    <figure class="timeline">
      <fieldset
        class="timeline-strip"
        aria-label={t('cardTimeline', { count: scale.dots.length })}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setAt(null)}
      >
        <Ground scale={scale} years={years} />
        {scale.dots.map(({ id, x, level }) => (
          <button
            key={id}
            ref={(button) => {
              if (button) buttons.current.set(id, button);
            }}
            type="button"
            class={`timeline-dot timeline-${lookOf(byId.get(id), published)}`}
            style={{
              left: `${(100 * x) / WIDTH}%`,
              top: `${(100 * (LINE - level * STACK)) / HEIGHT}%`,
            }}
            tabIndex={id === stop ? 0 : -1}
            aria-label={label(id)}
            onFocus={() => {
              setCurrent(id);
              setAt(id);
            }}
            onBlur={() => setAt(null)}
            onMouseEnter={() => setAt(id)}
            onClick={() => show(id)}
          />
        ))}
      </fieldset>
      <figcaption class="timeline-caption">{at === null ? legend : label(at)}</figcaption>
      <span id={hint} class="only-heard">
        {t('cardTimelineHint')}
      </span>
    </figure>
  );
}

/** Where a key leads among the dots, from the one at `index`. */
const TARGETS: Record<string, (index: number, last: number) => number> = {
  ArrowLeft: (index) => index - 1,
  ArrowDown: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index) => index + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** What lies under the dots: how much each year holds, the line, its years, and the article. */
function Ground({ scale, years }: { scale: Scale; years: Props['years'] }) {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <svg class="timeline-ground" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {years.map(({ year, count }) => {
        const { from, to } = scale.xOfYear(year);
        const height = (count / most) * GROUND;
        const width = Math.max(1, to - from - 2);
        return (
          <rect
            key={year}
            class="timeline-year"
            x={from + 1}
            y={LINE - height}
            width={width}
            height={height}
          />
        );
      })}
      <line class="timeline-line" x1="0" x2={WIDTH} y1={LINE} y2={LINE} />
      {scale.ticks.map(({ x, year }) => (
        <g key={year}>
          <line class="timeline-line" x1={x} x2={x} y1={LINE} y2={LINE + 4} />
          <text class="timeline-tick" x={x + 2} y={HEIGHT - 1}>
            {year}
          </text>
        </g>
      ))}
      {scale.article !== null && (
        <line class="timeline-article" x1={scale.article} x2={scale.article} y1="2" y2={LINE + 5} />
      )}
    </svg>
  );
}

/** Where a page has no date, nothing is before or since: there a dot is full as those before are. */
const lookOf = (statement: CardStatement | undefined, published: Edtf | null) =>
  published === null && statement?.standing === 'undated' ? 'before' : statement?.standing;

const excerpt = (text: string) =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
