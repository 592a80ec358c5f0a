import type { ComponentChildren } from 'preact';

/** What a view shows when it has nothing to show: what is so, why, and what can be done. */
export function Empty(props: { title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{props.title}</h2>
      {props.hint !== undefined && <p>{props.hint}</p>}
      {props.children && <div class="actions">{props.children}</div>}
    </div>
  );
}
