/**
 * The words that report speech, a row each. A row names the verb, what may follow it, and one sentence
 * that a test runs through, unless it is the usual one; the verb's forms are made by rule (`cues.ts`), irregular ones stand in the row.
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
  /**
   * The sentence that a test runs through. Left out where it is the usual one: "{Ms Lee} warned [that the plan
   * would fail]." of a clause, "[“It is a circus,”] {Ms Lee} muttered." of words in quotation marks only, and
   * "{Ms Lee} slammed [the “idle” council]." of a noun phrase that holds such words.
   */
  example?: string;
}

const row = (verb: string, frames: string, more: Partial<CueRow> = {}): CueRow => ({
  verb,
  frames,
  ...more,
});

/** In the examples `{…}` stands around the speaker and `[…]` around what was said. */
export const CUE_ROWS: readonly CueRow[] = [
  row('say', 'cfw', { example: '{Ms Lee} said [the plan would fail].', forms: 'said' }),
  row('tell', 'crfwo', { example: '{Ms Lee} told the BBC [the plan would fail].', forms: 'told' }),
  row('add', 'cf'),
  row('ask', 'fwo', { example: '{Ms Lee} asked [whether the plan would fail].' }),
  row('note', 'cf', { noun: true }),
  row('report', 'cf', { noun: true }),
  row('announce', 'cfn'),
  row('suggest', 'cf'),
  row('argue', 'cf'),
  row('describe', 'n', { example: '{Ms Lee} described [the plan as a failure].' }),
  row('tweet', 'cf', { noun: true }),
  row('post', 'qf', { noun: true }),
  row('continue', 'qf'),
  row('acknowledge', 'cfn'),
  row('explain', 'cfw'),
  row('declare', 'cfn'),
  row('urge', 'fo', { example: '{Ms Lee} urged [ministers to drop the plan].' }),
  row('recall', 'cf', { noun: true }),
  row('respond', 'tf'),
  row('conclude', 'cf'),
  row('claim', 'cfi', { noun: true }),
  row('state', 'cf', { noun: true }),
  row('warn', 'crfon'),
  row('insist', 'cf'),
  row('reply', 'tf', { noun: true }),
  row('indicate', 'cf'),
  row('vow', 'cfi', { example: '{Ms Lee} vowed [to drop the plan].', noun: true }),
  row('pledge', 'cfi', { noun: true }),
  row('promise', 'cfi', { noun: true }),
  row('deny', 'cfn'),
  row('stress', 'cf', { noun: true }),
  row('mention', 't', { noun: true }),
  row('predict', 'cfn'),
  row('joke', 'cf', { noun: true }),
  row('quip', 'cf', { noun: true }),
  row('confirm', 'cf'),
  row('emphasize', 'cf'),
  row('emphasise', 'cf'),
  row('accuse', 'n', { example: '{Ms Lee} accused [ministers of hiding the plan].' }),
  row('call', 'n', { example: '{Ms Lee} called [the plan a farce].', noun: true }),
  row('testify', 'cf'),
  row('comment', 'tf', { noun: true }),
  row('remark', 'cf', { noun: true }),
  row('assert', 'cf'),
  row('contend', 'cf'),
  row('maintain', 'tf'),
  row('allege', 'cfn'),
  row('complain', 'cf'),
  row('concede', 'cfn'),
  row('admit', 'cf'),
  row('advise', 'tfo', { example: '{Ms Lee} advised [ministers to drop the plan].' }),
  row('caution', 'cf', { noun: true }),
  row('reveal', 'cf'),
  row('disclose', 'cfn'),
  row('lament', 'cf', { noun: true }),
  row('observe', 'cf'),
  row('point', 'cfn', {
    example: '{Ms Lee} pointed out [that the plan had failed].',
    particle: 'out',
  }),
  row('answer', 'tf', { noun: true }),
  row('repeat', 'tf', { noun: true }),
  row('reiterate', 'cfn'),
  row('assure', 'cr', { example: '{Ms Lee} assured voters [that the plan would work].' }),
  row('reassure', 'cr', { example: '{Ms Lee} reassured voters [that the plan would work].' }),
  row('inform', 'cr', { example: '{Ms Lee} informed voters [that the plan would work].' }),
  row('remind', 'cr', { example: '{Ms Lee} reminded voters [that the plan had failed].' }),
  row('write', 'cf', { forms: 'wrote written' }),
  row('threaten', 'ci'),
  row('boast', 'cf', { noun: true }),
  row('brag', 'tf'),
  row('hint', 'tf', { noun: true }),
  row('agree', 'tf'),
  row('speculate', 'tf'),
  row('counter', 'tf', { noun: true }),
  row('retort', 'qf', { noun: true }),
  row('exclaim', 'qf'),
  row('proclaim', 'cf'),
  row('recount', 'tf', { noun: true }),
  row('underline', 'tf'),
  row('underscore', 'tf'),
  row('highlight', 'tfn', { noun: true }),
  row('express', 'n', { example: '{Ms Lee} expressed [regret at the delay].' }),
  row('rule', 'n', { example: '{Ms Lee} ruled out [a second vote].', particle: 'out', noun: true }),
  row('affirm', 'tf'),
  row('clarify', 'tf'),
  row('specify', 'tf'),
  row('imply', 't'),
  row('propose', 't'),
  row('demand', 't', { noun: true }),
  row('recommend', 't'),
  row('signal', 't', {
    forms: 'signalled signaled',
    noun: true,
  }),
  row('swear', 'tf', { forms: 'swore sworn' }),
  row('wonder', 'wf', { example: '{Ms Lee} wondered [whether the plan would work].', noun: true }),
  row('question', 'w', {
    example: '{Ms Lee} questioned [whether the plan would work].',
    noun: true,
  }),
  row('text', 'qf', { noun: true }),
  row('opine', 'tf'),
  row('shout', 'qf', { noun: true }),
  row('yell', 'qf', { noun: true }),
  row('chant', 'qf', { example: '{The crowd} chanted [“Drop the plan!”]', noun: true }),
  row('cry', 'qf', { noun: true }),
  row('scream', 'qf', { noun: true }),
  row('whisper', 'qf', { noun: true }),
  row('ponder', 'qf'),
  row('muse', 'qf'),
  row('interject', 'qf'),
  row('snap', 'qf', { noun: true }),
  row('read', 'qf', {
    example: '{The sign} read: [“Drop the plan now.”]',
    forms: 'read',
    noun: true,
  }),
  row('go', 'qf', {
    example: '[“It is a circus,”] {Ms Lee} went on.',
    forms: 'went gone',
    particle: 'on',
  }),
  row('fire', 'tqf', { example: '[“It is a circus,”] {Ms Lee} fired back.', particle: 'back' }),
  row('hit', 'tqf', {
    example: '[“It is a circus,”] {Ms Lee} hit back.',
    forms: 'hit',
    particle: 'back',
  }),
  row('put', 'f', {
    example: '[“It is a circus,”] as {Ms Lee} put it.',
    forms: 'put',
    particle: 'it',
  }),
  row('remember', 'tf'),
  row('accept', 't'),
  row('cite', 'n', { example: '{Ms Lee} cited [the cost of the plan].' }),
  row('praise', 'n', { example: '{Ms Lee} praised [the plan].', noun: true }),
  row('criticize', 'n', { example: '{Ms Lee} criticized [the plan].' }),
  row('criticise', 'n', { example: '{Ms Lee} criticised [the plan].' }),
  row('dismiss', 'n', { example: '{Ms Lee} dismissed [the plan as a farce].' }),
  row('hail', 'm', { noun: true }),
  row('blast', 'm', { noun: true }),
  row('slam', 'm'),
  row('denounce', 'm'),
  row('condemn', 'm'),
  row('welcome', 'm'),
  row('mock', 'm'),
  row('mutter', 'qf', { noun: true }),
  row('murmur', 'qf', { noun: true }),
  row('mumble', 'qf'),
  row('sigh', 'qf', { noun: true }),
  row('shrug', 'qf', { forms: 'shrugged', noun: true }),
  row('roar', 'qf', { noun: true }),
  row('fume', 'qf'),
  row('gush', 'qf'),
  row('enthuse', 'qf'),
  row('scoff', 'qf'),
  row('sneer', 'qf', { noun: true }),
  row('tease', 'qf'),
  row('plead', 'qf'),
  row('reflect', 'qf'),
  row('chuckle', 'qf', { noun: true }),
  row('laugh', 'qf', { noun: true }),
  row('smile', 'qf', { noun: true }),
  row('groan', 'qf', { noun: true }),
  row('grumble', 'qf', { noun: true }),
  row('thunder', 'qf', { noun: true }),
  row('bellow', 'qf'),
  row('intone', 'qf'),
  row('concur', 'qf', { forms: 'concurred' }),
  row('apologise', 'qf'),
  row('apologize', 'qf'),
  row('elaborate', 'qf'),
  row('volunteer', 'qf', { noun: true }),
  row('estimate', 'cf', { noun: true }),
  row('reckon', 'cf'),
  row('confess', 'cf'),
  row('protest', 'tf', { noun: true }),
  row('brand', 'm', { noun: true }),
  row('label', 'm', {
    example: '{Ms Lee} labelled [the plan “a farce”].',
    forms: 'labelled labeled',
    noun: true,
  }),
  row('deride', 'm'),
  row('decry', 'm'),
  row('lambast', 'm'),
  row('blame', 'm', { noun: true }),
  row('submit', 't'),
  row('liken', 'm', { example: '{Ms Lee} likened [the plan to “a circus”].' }),
  row('characterise', 'm'),
  row('characterize', 'm'),
  row('shoot', 'tqf', {
    example: '[“It is a circus,”] {Ms Lee} shot back.',
    forms: 'shot',
    particle: 'back',
  }),
];
