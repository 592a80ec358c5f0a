import { describe, expect, test } from 'vitest';
import { CUE_ROWS, type CueRow } from '../../../src/extract/quotations/cue-rows.ts';
import { cueWord, formsOf } from '../../../src/extract/quotations/cues.ts';
import { findQuotations } from '../../../src/extract/quotations/quotations.ts';

/** A sentence for each verb that the usual ones do not fit: `{…}` the speaker, `[…]` what was said. */
const EXAMPLES: Record<string, string> = {
  say: '{Ms Lee} said [the plan would fail].',
  tell: '{Ms Lee} told the BBC [the plan would fail].',
  ask: '{Ms Lee} asked [whether the plan would fail].',
  describe: '{Ms Lee} described [the plan as a failure].',
  urge: '{Ms Lee} urged [ministers to drop the plan].',
  vow: '{Ms Lee} vowed [to drop the plan].',
  accuse: '{Ms Lee} accused [ministers of hiding the plan].',
  call: '{Ms Lee} called [the plan a farce].',
  advise: '{Ms Lee} advised [ministers to drop the plan].',
  point: '{Ms Lee} pointed out [that the plan had failed].',
  assure: '{Ms Lee} assured voters [that the plan would work].',
  reassure: '{Ms Lee} reassured voters [that the plan would work].',
  inform: '{Ms Lee} informed voters [that the plan would work].',
  remind: '{Ms Lee} reminded voters [that the plan had failed].',
  express: '{Ms Lee} expressed [regret at the delay].',
  rule: '{Ms Lee} ruled out [a second vote].',
  wonder: '{Ms Lee} wondered [whether the plan would work].',
  question: '{Ms Lee} questioned [whether the plan would work].',
  chant: '{The crowd} chanted [“Drop the plan!”]',
  read: '{The sign} read: [“Drop the plan now.”]',
  go: '[“It is a circus,”] {Ms Lee} went on.',
  fire: '[“It is a circus,”] {Ms Lee} fired back.',
  hit: '[“It is a circus,”] {Ms Lee} hit back.',
  put: '[“It is a circus,”] as {Ms Lee} put it.',
  cite: '{Ms Lee} cited [the cost of the plan].',
  praise: '{Ms Lee} praised [the plan].',
  criticize: '{Ms Lee} criticized [the plan].',
  criticise: '{Ms Lee} criticised [the plan].',
  dismiss: '{Ms Lee} dismissed [the plan as a farce].',
  label: '{Ms Lee} labelled [the plan “a farce”].',
  liken: '{Ms Lee} likened [the plan to “a circus”].',
  shoot: '[“It is a circus,”] {Ms Lee} shot back.',
};

/** The sentence of a row that has none of its own. */
function usualExample(row: CueRow): string {
  const past = formsOf(row).find(([, form]) => form === 'past')?.[0] ?? row.verb;
  if (row.frames === 'qf') return `[“It is a circus,”] {Ms Lee} ${past}.`;
  if (row.frames === 'm') return `{Ms Lee} ${past} [the “idle” council].`;
  return `{Ms Lee} ${past} [that the plan would fail].`;
}

/** Takes `{speaker}` and `[what was said]` out of a row's example. */
function readExample(example: string) {
  const text = example.replace(/[{}[\]]/g, '');
  const part = (pattern: RegExp) => pattern.exec(example)?.[1] ?? '';
  return { text, speaker: part(/\{(.+?)\}/), said: part(/\[(.+?)\]/) };
}

test('every example is of a row', () => {
  const verbs = CUE_ROWS.map(({ verb }) => verb);
  expect(Object.keys(EXAMPLES).filter((verb) => !verbs.includes(verb))).toEqual([]);
});

describe('every row’s example is read as the row says', () => {
  test.each(CUE_ROWS.map((row) => EXAMPLES[row.verb] ?? usualExample(row)))('%s', (example) => {
    const { text, speaker, said } = readExample(example);
    const found = findQuotations(text).map((quotation) => ({
      speaker: text.slice(quotation.speakerStart, quotation.speakerEnd),
      said: text.slice(quotation.start, quotation.end),
    }));
    expect(found).toEqual([{ speaker, said }]);
  });
});

test('no two rows share a verb', () => {
  const verbs = CUE_ROWS.map(({ verb }) => verb);
  expect(new Set(verbs).size).toBe(verbs.length);
});

test.each([
  ['deny', 'deny denies denied denying'],
  ['argue', 'argue argues argued arguing'],
  ['quip', 'quip quips quipped quipping'],
  ['answer', 'answer answers answered answering'],
  ['admit', 'admit admits admitted admitting'],
  ['stress', 'stress stresses stressed stressing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['write', 'write writes wrote written writing'],
  ['read', 'read reads reading'],
  ['tweet', 'tweet tweets tweeted tweeting'],
  ['emphasise', 'emphasise emphasises emphasised emphasising'],
])('%s: %s', (verb, forms) => {
  const row = CUE_ROWS.find((one) => one.verb === verb);
  expect(row && formsOf(row).map(([form]) => form)).toEqual(forms.split(' '));
  for (const form of forms.split(' ')) expect(cueWord(form)?.row.verb).toBe(verb);
});
