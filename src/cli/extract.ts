import type { Command } from 'commander';
import * as v from 'valibot';
import { extract } from '../extract/extract.ts';
import type { Quotation } from '../model.ts';
import { isEdtf } from '../text/edtf.ts';
import { reasonOf } from '../text/reason.ts';
import { linesOf, writeLine } from './lines.ts';
import { run, tell } from './run-command.ts';

/** One line of the input. `date` is the publication date. */
const documentLine = v.object(
  {
    id: v.string('it has no "id" that is a string'),
    text: v.string('it has no "text" that is a string'),
    title: v.nullish(v.string('its "title" is no string')),
    publisher: v.nullish(v.string('its "publisher" is no string')),
    date: v.nullish(
      v.pipe(
        v.string('its "date" is no string'),
        v.check(isEdtf, 'its "date" is no EDTF date such as 2018-08-27'),
      ),
    ),
  },
  ({ expected }) =>
    expected === 'Object' ? 'it is no JSON object' : `it has no ${expected} that is a string`,
);

/** A quotation as `facts extract` tells it: without what points into the cast. */
type Quote = Omit<Quotation, 'member' | 'about'>;

/**
 * The quotations of one NDJSON document.
 * @throws Error that says in a few words what is wrong with the line.
 */
export function extractLine(line: string): { id: string; quotes: Quote[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('it is not JSON');
  }
  const parsed = v.safeParse(documentLine, value, { abortEarly: true });
  if (!parsed.success) throw new Error(parsed.issues[0].message);
  const { id, text, date } = parsed.output;
  const { quotations } = extract({ text, published: date ?? null });
  const quotes = quotations.map(({ member: _, about: __, ...quote }) => quote);
  return { id, quotes };
}

/** Writes each answer as soon as it is there; a line that is wrong is told and left out. */
async function printQuotes(file: string | undefined): Promise<void> {
  for await (const { text, number } of linesOf(file)) {
    let answer: ReturnType<typeof extractLine>;
    try {
      answer = extractLine(text);
    } catch (error) {
      process.exitCode = 1;
      tell(`Line ${number} is left out: ${reasonOf(error)}.`);
      continue;
    }
    await writeLine(answer);
  }
}

/** `facts extract [file]`: NDJSON documents in, NDJSON quotations out. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .argument('[file]', 'NDJSON documents; standard input without it')
    .description('Finds who said what in NDJSON documents, one line out for each line in.')
    .addHelpText(
      'after',
      `
In:  {"id", "text", "title"?, "publisher"?, "date"?} a line; line breaks separate the text's paragraphs,
     "date" is the publication date (EDTF).
Out: {"id", "quotes": [{"start", "end", "text", "kind", "speaker", "speakerStart", "speakerEnd", "canonical",
     "cue", "said", "saidBasis"}]} a line, in the order of the input, each as soon as it is done. Offsets are
     UTF-16 units of "text"; -1 where the sentence names no speaker.
A line that cannot be read is reported on standard error with its number and left out; the exit code is then 1.`,
    )
    .action((file: string | undefined) => run(() => printQuotes(file)));
}
