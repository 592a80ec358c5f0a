import type { EntityRef } from '../model.ts';

/** Where "not this person" holds. */
export type CorrectionScope = 'page' | 'site' | 'everywhere';

/** What a card asks of whoever shows it. */
export interface CardActions {
  /** A name inside the card was chosen: its card opens in place. */
  openEntity(entity: EntityRef): void;
  back(): void;
  close(): void;
  pin(pinned: boolean): void;
  /** Opens the library, to read more or to write a note there. */
  openLibrary(target: { statement?: string; note: boolean }): void;
  /** "Not this person". Resolves to the correction's id. */
  correct(scope: CorrectionScope): Promise<string>;
  undo(correction: string): Promise<void>;
  /** Puts text on the clipboard; false where the browser refused. */
  copy(text: string): Promise<boolean>;
}
