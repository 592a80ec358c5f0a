import { findQuotations } from '../../src/extract/quotations/quotations.ts';

/** Each quotation as "Speaker: words", the speaker '-' where the text names none. */
export const readQuotations = (text: string): string[] =>
  findQuotations(text).map(({ start, end, speakerStart, speakerEnd }) => {
    const speaker = speakerStart < 0 ? '-' : text.slice(speakerStart, speakerEnd);
    return `${speaker}: ${text.slice(start, end)}`;
  });
