/** The forms of the reporting verbs, made from the rows, and where they stand in a sentence. */
import { CUE_ROWS, type CueRow } from './cue-rows.ts';

export type CueForm = 'base' | 's' | 'past' | 'ing';

export interface CueWord {
  row: CueRow;
  form: CueForm;
}

const VOWEL = /[aeiou]/;
/** Verbs that double their last letter: "bragged", "quipped"; not "answered", not "reported". */
const doubles = (verb: string) =>
  /^[^aeiou]*[aeiou][bgmnpt]$/.test(verb.replace(/^qu/, 'k')) ||
  /^(admit|rebut|submit)$/.test(verb);

/** The forms of a verb: base, third person, past (one or more), -ing. */
export function formsOf({ verb, forms }: CueRow): [string, CueForm][] {
  const last = verb.at(-1) ?? '';
  const before = verb.at(-2) ?? '';
  const stemY = last === 'y' && !VOWEL.test(before);
  const s = stemY
    ? `${verb.slice(0, -1)}ies`
    : /(s|sh|ch|x|z|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const stem = doubles(verb) ? verb + last : verb;
  const ing = `${last === 'e' && before !== 'e' ? verb.slice(0, -1) : stem}ing`;
  const ed = stemY ? `${verb.slice(0, -1)}ied` : last === 'e' ? `${verb}d` : `${stem}ed`;
  const past = forms === undefined ? [ed] : forms.split(' ');
  return [
    [verb, 'base'],
    [s, 's'],
    ...past.filter((form) => form !== verb).map((form): [string, CueForm] => [form, 'past']),
    [ing, 'ing'],
  ];
}

const CUES = new Map<string, CueWord>();
for (const row of CUE_ROWS)
  for (const [form, kind] of formsOf(row)) CUES.set(form, { row, form: kind });

/** The reporting verb that a word can be, or null. `lower` is in lower case. */
export const cueWord = (lower: string): CueWord | null => CUES.get(lower) ?? null;
