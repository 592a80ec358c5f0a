import type { Span, StatementKind } from '../../model.ts';

/** A quotation as found in the text, before anybody knows who the speaker is. */
export interface FoundQuotation extends Span {
  kind: StatementKind;
  /** The words that report it, '' where there are none. */
  cue: string;
  /** -1 where there is no cue. */
  cueStart: number;
  cueEnd: number;
  /** The words for the speaker, in this quotation's paragraph; -1 where it names none. */
  speakerStart: number;
  speakerEnd: number;
  /** Where the speaker is "who": the words that it stands for, else -1. */
  antecedentStart: number;
  antecedentEnd: number;
  /** Index of the quotation whose speaker this one carries on; only where `speakerStart` is -1. */
  carried: number | null;
}
