import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from './i18n.tsx';

interface Props {
  label: string;
  /** What is heard, where the label alone does not tell which one. */
  heard?: string;
  /** Asked before anything is done. */
  question: string;
  act: () => void;
}

/** A button for what cannot be taken back: pressed once it asks, and only a yes carries it out. */
export function ConfirmButton({ label, heard, question, act }: Props) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const began = useRef(false);
  // The focus goes to the harmless answer, and back to where it was.
  useLayoutEffect(() => {
    if (began.current) (asked ? no : button).current?.focus();
    began.current = true;
  }, [asked]);
  const leave = () => setAsked(false);
  if (!asked)
    return (
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-label={heard ?? label}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  return (
    <fieldset class="confirm" onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <legend>{question}</legend>
      <button type="button" class="danger" onClick={act}>
        {label}
      </button>
      <button ref={no} type="button" class="quiet" onClick={leave}>
        {t('keep')}
      </button>
    </fieldset>
  );
}
