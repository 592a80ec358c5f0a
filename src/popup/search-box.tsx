import type { Ref } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type Completion, complete, unfinishedAt } from '../search/complete.ts';
import type { Field, NameField } from '../search/query.ts';
import { type MessageKey, useT } from '../ui/i18n.tsx';

const FIELD_WORDS = {
  speaker: 'searchFieldSpeaker',
  about: 'searchFieldAbout',
  source: 'searchFieldSource',
  before: 'searchFieldBefore',
  after: 'searchFieldAfter',
  kind: 'searchFieldKind',
  tag: 'searchFieldTag',
} as const satisfies Record<Field, MessageKey>;

/** A search field with completion: a combobox with a list, as the ARIA practices describe it. */
export function SearchBox(props: {
  text: string;
  /** Names of the store for a field, the likeliest first. */
  namesFor: (field: NameField) => Promise<readonly string[]>;
  input: Ref<HTMLInputElement>;
  onText: (text: string) => void;
  /** Arrow down with no list open, or Enter: on to the results. */
  onLeave: () => void;
}) {
  const t = useT();
  const id = useId();
  const [caret, setCaret] = useState(props.text.length);
  const [names, setNames] = useState<{ field: NameField; names: readonly string[] } | null>(null);
  const [chosen, setChosen] = useState(-1);
  const [closed, setClosed] = useState(true);
  const field = unfinishedAt(props.text, caret)?.field ?? null;
  useEffect(() => {
    if (field === null || field === 'before' || field === 'after' || field === 'kind') return;
    void props.namesFor(field).then((found) => setNames({ field, names: found }));
  }, [field, props.namesFor]);
  const ways = closed
    ? []
    : complete(props.text, caret, (wanted) => (names?.field === wanted ? names.names : []));

  const take = (way: Completion, input: HTMLInputElement) => {
    const text = props.text.slice(0, way.start) + way.insert + props.text.slice(way.end);
    const at = way.start + way.insert.length;
    props.onText(text);
    setChosen(-1);
    setCaret(at);
    setClosed(false);
    input.focus();
    queueMicrotask(() => input.setSelectionRange(at, at));
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const way = ways[chosen];
    if (event.key === 'Escape' && ways.length > 0) setClosed(true);
    else if (event.key === 'ArrowDown' && ways.length === 0) props.onLeave();
    else if (event.key === 'ArrowDown') setChosen(chosen + 1 < ways.length ? chosen + 1 : -1);
    else if (event.key === 'ArrowUp' && ways.length > 0)
      setChosen(chosen < 0 ? ways.length - 1 : chosen - 1);
    else if (event.key === 'Enter' && !way) props.onLeave();
    else if ((event.key === 'Enter' || event.key === 'Tab') && way) take(way, event.currentTarget);
    else return;
    event.preventDefault();
  };
  const combobox = {
    role: 'combobox',
    // Preact's types want a `list` beside this role; the list here is not a datalist.
    list: undefined,
    'aria-autocomplete': 'list',
    'aria-expanded': ways.length > 0,
    'aria-controls': `${id}-ways`,
    'aria-activedescendant': ways[chosen] ? `${id}-${chosen}` : undefined,
  } as const;
  return (
    <div class="search-box">
      <input
        ref={props.input}
        {...combobox}
        type="search"
        aria-label={t('searchAsk')}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('searchPlaceholder')}
        value={props.text}
        onInput={(event) => {
          setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length);
          setChosen(-1);
          setClosed(false);
          props.onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setClosed(true)}
      />
      <div id={`${id}-ways`} role="listbox" aria-label={t('searchWays')} hidden={ways.length === 0}>
        {ways.map((way, at) => (
          <div
            key={way.insert}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            // Pressing must not take the focus from the field, or the list would close first.
            onPointerDown={(event) => {
              event.preventDefault();
              const input = event.currentTarget.closest('.search-box')?.querySelector('input');
              if (input) take(way, input);
            }}
          >
            <strong>{way.value || way.insert}</strong>
            {way.value === '' && <small>{t(FIELD_WORDS[way.field])}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
