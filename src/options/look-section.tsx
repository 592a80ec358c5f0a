import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../store/settings-store.ts';
import { useT } from '../ui/i18n.tsx';
import { markIntensities, markKey, markStyles } from '../ui/mark-look.ts';
import { Choice } from './choice.tsx';

const STYLE_WORDS = {
  dotted: 'optionsMarkDotted',
  solid: 'optionsMarkSolid',
  tint: 'optionsMarkTint',
  off: 'optionsMarkOff',
} as const;
const INTENSITY_WORDS = {
  1: 'optionsIntensity1',
  2: 'optionsIntensity2',
  3: 'optionsIntensity3',
} as const;
/** The names in the preview's sentence, the same in every language. */
const NAMES = /Ada Quill|Port Ferris|Quill/g;

/** How names look in a page, with a preview drawn as pages are; and how long a pointer must rest. */
export function LookSection(props: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const t = useT();
  const { markStyle, markIntensity, dwell } = props.settings;
  return (
    <>
      <Choice
        label={t('optionsMarks')}
        options={markStyles.map((id) => ({ id, label: t(STYLE_WORDS[id]) }))}
        chosen={markStyle}
        onChoose={(style) => props.onChange({ markStyle: style })}
      />
      <Choice
        label={t('optionsIntensity')}
        options={markIntensities.map((id) => ({ id, label: t(INTENSITY_WORDS[id]) }))}
        chosen={markIntensity}
        onChoose={(intensity) => props.onChange({ markIntensity: intensity })}
      />
      <Preview
        text={t('optionsPreviewText')}
        highlight={markKey({ style: markStyle, intensity: markIntensity })}
      />
      <label class="range">
        <span>{t('optionsDwell')}</span>
        <input
          type="range"
          min={100}
          max={1500}
          step={50}
          value={dwell}
          onInput={(event) => props.onChange({ dwell: event.currentTarget.valueAsNumber })}
        />
        <output>{t('optionsDwellValue', { ms: dwell })}</output>
      </label>
    </>
  );
}

function Preview({ text, highlight }: { text: string; highlight: string | null }) {
  const t = useT();
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const node = words.current?.firstChild;
    if (!node || highlight === null) return;
    const ranges = [...text.matchAll(NAMES)].map((match) => {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      return range;
    });
    CSS.highlights.set(highlight, new Highlight(...ranges));
    return () => void CSS.highlights.delete(highlight);
  }, [text, highlight]);
  return (
    <figure class="preview">
      <figcaption>{t('optionsPreview')}</figcaption>
      <p ref={words}>{text}</p>
    </figure>
  );
}
