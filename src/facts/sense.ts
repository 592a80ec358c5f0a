import type { StatementKind } from '../model.ts';

/** A clause without its subject, which stands in the reporter's sentence: "a plan that she said was late". */
const HEADLESS =
  /^(?:is|was|were|are|has|had|have|will|would|can|could|may|might|must|should|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|won['’]t|wouldn['’]t)\b/;
/** An answer to a question that is not there: "she said she had not". */
const ECHO =
  /^(?:that )?(?:he|she|it|they|we|i|you) (?:\S+n['’]t|is|was|were|are|has|had|have|will|would|did|does|do|can|could)(?: not)?$/i;
/** One word in marks that begins no sentence: a term that somebody used. */
const TERM = /^\p{Ll}[\p{L}’'-]*$/u;
const RELATIVE = /^(?:which|who|whose|whom)\b/;

/** True for words that say something to a reader who sees them alone. */
export const makesSense = (words: string, kind: StatementKind): boolean =>
  kind === 'direct'
    ? !TERM.test(words)
    : !(HEADLESS.test(words) || ECHO.test(words) || RELATIVE.test(words));
