import type { EntityRef } from '../../model.ts';

/** Where "not this person" holds. */
export type CorrectionScope = 'page' | 'site' | 'everywhere';

/** What opens beside the card: without `note` all that is on record of its entity, else notes. */
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
  /** Opens a page of the extension, to read more or to write a note there. */
  openPage(target: Target): Promise<unknown>;
  /** "Not this person". Resolves to the correction's id. */
  correct(scope: CorrectionScope): Promise<string>;
  undo(correction: string): Promise<unknown>;
  /** Puts text on the clipboard; false where the browser refused. */
  copy(text: string): Promise<boolean>;
}
