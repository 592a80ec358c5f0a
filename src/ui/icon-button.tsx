/** Strokes on a 16 by 16 grid. */
const ICONS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  done: 'm3.5 8.5 3 3 6-7',
  markdown: 'M2.5 11.5v-7l3 3.5 3-3.5v7M12 4.5v7m-2-2 2 2 2-2',
  note: 'm3 13 .6-2.6L11 3l2 2-7.4 7.4zM9.5 4.5l2 2',
  pin: 'M5.5 2.5h5M6.5 2.5v4.5L4.5 9.5h7L9.5 7V2.5M8 9.5v4',
  reference: 'M6.5 4.5C4 5 3 6.5 3 9v2.5h3.5v-3.5H4.5M13 4.5c-2.5.5-3.5 2-3.5 4.5v2.5H13v-3.5h-2',
  why: 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2.9-1.2 1.8M8 12.3v.2',
} as const;
/** The signs there are. */
export type Icon = keyof typeof ICONS;

interface Props {
  /** What it does: its name for every reader, and its tooltip. */
  label: string;
  icon: Icon;
  /** For buttons that stay down. */
  pressed?: boolean;
  /** For buttons that open something: its id, and whether it is open. */
  opens?: { id: string; open: boolean };
  press(): void;
}

/** A button that shows a drawn sign instead of its label. */
export function IconButton({ label, icon, pressed, opens, press }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={opens?.open}
      aria-controls={opens?.id}
      title={label}
      onClick={press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
