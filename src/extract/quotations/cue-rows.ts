/**
 * The words that report speech, by what may follow them; each has an example in the tests. The forms of a verb are
 * made by rule (`cues.ts`).
 *
 * Frames, one letter each:
 * - `c` a clause, with or without *that*, or words in quotation marks: "said (that) it would".
 * - `t` a clause with *that* only: "boasted that it would".
 * - `f` may stand after or within what was said: "…, she said", "…, said the mayor".
 * - `w` a question clause: "asked whether …".
 * - `r` a hearer stands before the clause: "told the BBC (that) …".
 * - `i` an infinitive is what was said: "vowed to fight".
 * - `o` somebody and an infinitive are what was said: "urged them to go".
 * - `n` a noun phrase is what was said: "called it a farce", "denied the charge".
 * - `m` a noun phrase, where it holds words in quotation marks: "hailed its “iron will”".
 * - `q` words in quotation marks only: "thundered, “Never!”".
 */
export interface CueRow {
  verb: string;
  frames: string;
  /** Past and participle where they are not regular: "said", "wrote written". */
  forms?: string;
  /** The particle that belongs to the verb: "out" in "pointed out". */
  particle?: string;
  /** True where the base form or the -s form is also a common noun: "claims", "reports". */
  noun?: true;
}

/**
 * The verbs that each combination of frames holds for. Behind a verb, `+` its particle, `*` where its base or -s form is a
 * noun too, `:` its past and participle where they are not regular.
 */
const VERBS: Record<string, string> = {
  cfw: 'explain say:said',
  crfwo: 'tell:told',
  cf: 'add admit argue assert boast* caution* complain conclude confess confirm contend emphasise emphasize estimate* indicate insist joke* lament* note* observe proclaim quip* recall* reckon remark* report* reveal state* stress* suggest testify tweet* write:wrote,written',
  fwo: 'ask',
  cfn: 'acknowledge allege announce concede declare deny disclose point+out predict reiterate',
  n: 'accuse call* cite criticise criticize describe dismiss express praise* rule+out*',
  qf: 'apologise apologize bellow chant* chuckle* concur:concurred continue cry* elaborate enthuse exclaim fume go+on:went,gone groan* grumble* gush interject intone laugh* mumble murmur* muse mutter* plead ponder post* read*:read reflect retort* roar* scoff scream* shout* shrug*:shrugged sigh* smile* snap* sneer* tease text* thunder* volunteer* whisper* yell*',
  fo: 'urge',
  tf: 'affirm agree answer* brag clarify comment* counter* hint* maintain opine protest* recount* remember repeat* reply* respond specify speculate swear:swore,sworn underline underscore',
  cfi: 'claim* pledge* promise* vow*',
  crfon: 'warn',
  t: 'accept demand* imply mention* propose recommend signal*:signalled,signaled submit',
  tfo: 'advise',
  cr: 'assure inform reassure remind',
  ci: 'threaten',
  tfn: 'highlight*',
  wf: 'wonder*',
  w: 'question*',
  tqf: 'fire+back hit+back:hit shoot+back:shot',
  f: 'put+it:put',
  m: 'blame* blast* brand* characterise characterize condemn decry denounce deride hail* label*:labelled,labeled lambast liken mock slam welcome',
};

/** The row of a verb as it is written in `VERBS`: "rule+out*", "write:wrote,written". */
function rowOf(frames: string, written: string): CueRow {
  const [word = '', forms] = written.split(':');
  const [verb = '', particle] = word.replace('*', '').split('+');
  return {
    verb,
    frames,
    ...(forms && { forms: forms.replace(',', ' ') }),
    ...(particle && { particle }),
    ...(word.endsWith('*') && { noun: true }),
  };
}

export const CUE_ROWS: readonly CueRow[] = Object.entries(VERBS).flatMap(([frames, verbs]) =>
  verbs.split(' ').map((verb) => rowOf(frames, verb)),
);
