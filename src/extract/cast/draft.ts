import type { EntityKind, Span } from '../../model.ts';
import type { Gender } from '../words/gender.ts';
import type { Segment } from './segments.ts';

/** A member of the cast while it is gathered. */
export interface Draft {
  kind: EntityKind;
  /** The fullest name so far. */
  name: string;
  words: string[];
  names: Set<string>;
  titles: Set<string>;
  gender: Gender;
  segments: Segment[];
  mentions: Span[];
  /** True for a name that several people bear, where the text does not tell which of them it means. */
  isShared?: true;
  /** True for whom the text brings in as family: "her husband, Bill Clinton". */
  isKin: boolean;
  /** Where it is first and last named by one word, as far as the text has been read. */
  firstShort?: number;
  lastShort?: number;
  /** Of a shared name: the first place behind the first line. */
  openAt?: number;
  /** Kept by `namesakes.ts`. */
  places?: number[];
}
