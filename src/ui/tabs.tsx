import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab. */
export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

/** Tabs as the ARIA Authoring Practices describe them: arrows move, Home and End go to the ends. */
export function Tabs<Id extends string>(props: {
  /** Names the page for those who hear it: its only level-one heading. */
  title: string;
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** What stands beside the tabs, such as a link to the options. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { tabs, chosen, onChoose } = props;
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const at = (index + tabs.length) % tabs.length;
    const tab = tabs[at];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <>
      <header class="tabs">
        <h1 class="only-heard">{props.title}</h1>
        <div role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
          {tabs.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${base}-${id}`}
              aria-selected={id === chosen}
              aria-controls={`${base}-panel`}
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => onChoose(id)}
            >
              {label}
            </button>
          ))}
        </div>
        {props.aside}
      </header>
      <main>
        <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`}>
          {props.children}
        </div>
      </main>
    </>
  );
}
