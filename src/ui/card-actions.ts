import type { EntityRef } from '../model.ts';

/** Where "not this person" holds. */
export type CorrectionScope = 'page' | 'site' | 'everywhere';

/** What the library opens on, beside the card's entity. */
export interface Target {
  statement?: string;
  note: boolean;
}

/** What a card asks of whoever shows it. What is promised rejects with an error for the reader. */
export interface CardActions {
  /** A name inside the card was chosen: its card opens in place. */
  openEntity(entity: EntityRef): void;
  back(): void;
  close(): void;
  pin(pinned: boolean): void;
  /** Opens the library, to read more or to write a note there. */
  openLibrary(target: Target): Promise<unknown>;
  /** "Not this person". Resolves to the correction's id. */
  correct(scope: CorrectionScope): Promise<string>;
  undo(correction: string): Promise<unknown>;
  /** Puts text on the clipboard; false where the browser refused. */
  copy(text: string): Promise<boolean>;
}
