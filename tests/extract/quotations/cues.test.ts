import { describe, expect, test } from 'vitest';
import { CUE_ROWS, type CueRow } from '../../../src/extract/quotations/cue-rows.ts';
import { cueWord, formsOf } from '../../../src/extract/quotations/cues.ts';
import { findQuotations } from '../../../src/extract/quotations/quotations.ts';

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

describe('every row’s example is read as the row says', () => {
  test.each(CUE_ROWS.map((row) => row.example ?? usualExample(row)))('%s', (example) => {
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
