/**
 * The words that report speech, a row each. A row names the verb, what may follow it, and one sentence
 * that a test runs through; the verb's forms are made by rule (`cues.ts`), irregular ones stand in the row.
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
  example: string;
}

const row = (
  verb: string,
  frames: string,
  example: string,
  more: Partial<CueRow> = {},
): CueRow => ({
  verb,
  frames,
  example,
  ...more,
});

/** In the examples `{…}` stands around the speaker and `[…]` around what was said. */
export const CUE_ROWS: readonly CueRow[] = [
  row('say', 'cfw', '{Ms Lee} said [the plan would fail].', { forms: 'said' }),
  row('tell', 'crfwo', '{Ms Lee} told the BBC [the plan would fail].', { forms: 'told' }),
  row('add', 'cf', '{Ms Lee} added [that the plan would fail].'),
  row('ask', 'fwo', '{Ms Lee} asked [whether the plan would fail].'),
  row('note', 'cf', '{Ms Lee} noted [that the plan would fail].', { noun: true }),
  row('report', 'cf', '{The agency} reported [that exports had fallen].', { noun: true }),
  row('announce', 'cfn', '{The agency} announced [that exports had fallen].'),
  row('suggest', 'cf', '{Ms Lee} suggested [that the plan would fail].'),
  row('argue', 'cf', '{Ms Lee} argued [that the plan would fail].'),
  row('describe', 'n', '{Ms Lee} described [the plan as a failure].'),
  row('tweet', 'cf', '{Ms Lee} tweeted [that the plan would fail].', { noun: true }),
  row('post', 'qf', '{Ms Lee} posted: [“The plan will fail.”]', { noun: true }),
  row('continue', 'qf', '[“The plan will fail,”] {Ms Lee} continued.'),
  row('acknowledge', 'cfn', '{Ms Lee} acknowledged [that the plan would fail].'),
  row('explain', 'cfw', '{Ms Lee} explained [why the plan would fail].'),
  row('declare', 'cfn', '{Ms Lee} declared [that the plan would fail].'),
  row('urge', 'fo', '{Ms Lee} urged [ministers to drop the plan].'),
  row('recall', 'cf', '{Ms Lee} recalled [that the plan had failed].', { noun: true }),
  row('respond', 'tf', '{Ms Lee} responded [that the plan would fail].'),
  row('conclude', 'cf', '{Ms Lee} concluded [that the plan would fail].'),
  row('claim', 'cfi', '{Ms Lee} claimed [that the plan would fail].', { noun: true }),
  row('state', 'cf', '{Ms Lee} stated [that the plan would fail].', { noun: true }),
  row('warn', 'crfon', '{Ms Lee} warned [that the plan would fail].'),
  row('insist', 'cf', '{Ms Lee} insisted [that the plan would work].'),
  row('reply', 'tf', '{Ms Lee} replied [that the plan would work].', { noun: true }),
  row('indicate', 'cf', '{Ms Lee} indicated [that the plan would work].'),
  row('vow', 'cfi', '{Ms Lee} vowed [to drop the plan].', { noun: true }),
  row('pledge', 'cfi', '{Ms Lee} pledged [to drop the plan].', { noun: true }),
  row('promise', 'cfi', '{Ms Lee} promised [to drop the plan].', { noun: true }),
  row('deny', 'cfn', '{Ms Lee} denied [that the plan had failed].'),
  row('stress', 'cf', '{Ms Lee} stressed [that the plan would work].', { noun: true }),
  row('mention', 't', '{Ms Lee} mentioned [that the plan had failed].', { noun: true }),
  row('predict', 'cfn', '{Ms Lee} predicted [that the plan would fail].'),
  row('joke', 'cf', '{Ms Lee} joked [that the plan was a circus].', { noun: true }),
  row('quip', 'cf', '[“It is a circus,”] {Ms Lee} quipped.', { noun: true }),
  row('confirm', 'cf', '{Ms Lee} confirmed [that the plan had failed].'),
  row('emphasize', 'cf', '{Ms Lee} emphasized [that the plan would work].'),
  row('emphasise', 'cf', '{Ms Lee} emphasised [that the plan would work].'),
  row('accuse', 'n', '{Ms Lee} accused [ministers of hiding the plan].'),
  row('call', 'n', '{Ms Lee} called [the plan a farce].', { noun: true }),
  row('testify', 'cf', '{Ms Lee} testified [that the plan had failed].'),
  row('comment', 'tf', '[“It is a circus,”] {Ms Lee} commented.', { noun: true }),
  row('remark', 'cf', '{Ms Lee} remarked [that the plan had failed].', { noun: true }),
  row('assert', 'cf', '{Ms Lee} asserted [that the plan would work].'),
  row('contend', 'cf', '{Ms Lee} contended [that the plan would work].'),
  row('maintain', 'tf', '{Ms Lee} maintained [that the plan would work].'),
  row('allege', 'cfn', '{Ms Lee} alleged [that the plan was stolen].'),
  row('complain', 'cf', '{Ms Lee} complained [that the plan was late].'),
  row('concede', 'cfn', '{Ms Lee} conceded [that the plan was late].'),
  row('admit', 'cf', '{Ms Lee} admitted [that the plan was late].'),
  row('advise', 'tfo', '{Ms Lee} advised [ministers to drop the plan].'),
  row('caution', 'cf', '{Ms Lee} cautioned [that the plan might fail].', { noun: true }),
  row('reveal', 'cf', '{Ms Lee} revealed [that the plan had failed].'),
  row('disclose', 'cfn', '{Ms Lee} disclosed [that the plan had failed].'),
  row('lament', 'cf', '{Ms Lee} lamented [that the plan had failed].', { noun: true }),
  row('observe', 'cf', '{Ms Lee} observed [that the plan had failed].'),
  row('point', 'cfn', '{Ms Lee} pointed out [that the plan had failed].', { particle: 'out' }),
  row('answer', 'tf', '{Ms Lee} answered [that the plan would work].', { noun: true }),
  row('repeat', 'tf', '{Ms Lee} repeated [that the plan would work].', { noun: true }),
  row('reiterate', 'cfn', '{Ms Lee} reiterated [that the plan would work].'),
  row('assure', 'cr', '{Ms Lee} assured voters [that the plan would work].'),
  row('reassure', 'cr', '{Ms Lee} reassured voters [that the plan would work].'),
  row('inform', 'cr', '{Ms Lee} informed voters [that the plan would work].'),
  row('remind', 'cr', '{Ms Lee} reminded voters [that the plan had failed].'),
  row('write', 'cf', '{Ms Lee} wrote [that the plan would fail].', { forms: 'wrote written' }),
  row('threaten', 'ci', '{Ms Lee} threatened [to leave the party].'),
  row('boast', 'cf', '{Ms Lee} boasted [that the plan would work].', { noun: true }),
  row('brag', 'tf', '{Ms Lee} bragged [that the plan would work].'),
  row('hint', 'tf', '{Ms Lee} hinted [that the plan would fail].', { noun: true }),
  row('agree', 'tf', '{Ms Lee} agreed [that the plan would fail].'),
  row('speculate', 'tf', '{Ms Lee} speculated [that the plan would fail].'),
  row('counter', 'tf', '{Ms Lee} countered [that the plan would work].', { noun: true }),
  row('retort', 'qf', '[“It is a circus,”] {Ms Lee} retorted.', { noun: true }),
  row('exclaim', 'qf', '[“It is a circus!”] {Ms Lee} exclaimed.'),
  row('proclaim', 'cf', '{Ms Lee} proclaimed [that the plan would work].'),
  row('recount', 'tf', '{Ms Lee} recounted [that the plan had failed].', { noun: true }),
  row('underline', 'tf', '{Ms Lee} underlined [that the plan would work].'),
  row('underscore', 'tf', '{Ms Lee} underscored [that the plan would work].'),
  row('highlight', 'tfn', '{Ms Lee} highlighted [that the plan would work].', { noun: true }),
  row('express', 'n', '{Ms Lee} expressed [regret at the delay].'),
  row('rule', 'n', '{Ms Lee} ruled out [a second vote].', { particle: 'out', noun: true }),
  row('affirm', 'tf', '{Ms Lee} affirmed [that the plan would work].'),
  row('clarify', 'tf', '{Ms Lee} clarified [that the plan would work].'),
  row('specify', 'tf', '{Ms Lee} specified [that the plan would cost more].'),
  row('imply', 't', '{Ms Lee} implied [that the plan was costly].'),
  row('propose', 't', '{Ms Lee} proposed [that the plan be dropped].'),
  row('demand', 't', '{Ms Lee} demanded [that the plan be dropped].', { noun: true }),
  row('recommend', 't', '{The panel} recommended [that the plan be dropped].'),
  row('signal', 't', '{Ms Lee} signalled [that the plan would go].', {
    forms: 'signalled signaled',
    noun: true,
  }),
  row('swear', 'tf', '{Ms Lee} swore [that the plan would work].', { forms: 'swore sworn' }),
  row('wonder', 'wf', '{Ms Lee} wondered [whether the plan would work].', { noun: true }),
  row('question', 'w', '{Ms Lee} questioned [whether the plan would work].', { noun: true }),
  row('text', 'qf', '[“It is a circus,”] {Ms Lee} texted.', { noun: true }),
  row('opine', 'tf', '{Ms Lee} opined [that the plan would work].'),
  row('shout', 'qf', '[“It is a circus!”] {Ms Lee} shouted.', { noun: true }),
  row('yell', 'qf', '[“It is a circus!”] {Ms Lee} yelled.', { noun: true }),
  row('chant', 'qf', '{The crowd} chanted [“Drop the plan!”]', { noun: true }),
  row('cry', 'qf', '[“It is a circus!”] {Ms Lee} cried.', { noun: true }),
  row('scream', 'qf', '[“It is a circus!”] {Ms Lee} screamed.', { noun: true }),
  row('whisper', 'qf', '[“It is a circus,”] {Ms Lee} whispered.', { noun: true }),
  row('ponder', 'qf', '[“Is it a circus?”] {Ms Lee} pondered.'),
  row('muse', 'qf', '[“It is a circus,”] {Ms Lee} mused.'),
  row('interject', 'qf', '[“It is a circus,”] {Ms Lee} interjected.'),
  row('snap', 'qf', '[“It is a circus,”] {Ms Lee} snapped.', { noun: true }),
  row('read', 'qf', '{The sign} read: [“Drop the plan now.”]', { forms: 'read', noun: true }),
  row('go', 'qf', '[“It is a circus,”] {Ms Lee} went on.', { forms: 'went gone', particle: 'on' }),
  row('fire', 'qf', '[“It is a circus,”] {Ms Lee} fired back.', { particle: 'back' }),
  row('put', 'f', '[“It is a circus,”] as {Ms Lee} put it.', { forms: 'put', particle: 'it' }),
  row('remember', 'tf', '[“It was a circus,”] {Ms Lee} remembers.'),
  row('accept', 't', '{Ms Lee} accepted [that the plan had failed].'),
  row('cite', 'n', '{Ms Lee} cited [the cost of the plan].'),
  row('praise', 'n', '{Ms Lee} praised [the plan].', { noun: true }),
  row('criticize', 'n', '{Ms Lee} criticized [the plan].'),
  row('criticise', 'n', '{Ms Lee} criticised [the plan].'),
  row('dismiss', 'n', '{Ms Lee} dismissed [the plan as a farce].'),
  row('hail', 'm', '{Ms Lee} hailed [her side’s “iron will”].', { noun: true }),
  row('blast', 'm', '{Ms Lee} blasted [the “idle” council].', { noun: true }),
  row('slam', 'm', '{Ms Lee} slammed [the “idle” council].'),
  row('denounce', 'm', '{Ms Lee} denounced [the “idle” council].'),
  row('condemn', 'm', '{Ms Lee} condemned [the “cowardly” attack].'),
  row('welcome', 'm', '{Ms Lee} welcomed [a “historic” deal].'),
  row('mock', 'm', '{Ms Lee} mocked [the “genius” of the plan].'),
  row('shoot', 'qf', '[“It is a circus,”] {Ms Lee} shot back.', {
    forms: 'shot',
    particle: 'back',
  }),
];
