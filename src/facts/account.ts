import type { Document, Reading } from '../model.ts';

/** One document with what was read out of it: what the builder is given, one for each article. */
export interface Account {
  document: Document;
  reading: Reading;
}
