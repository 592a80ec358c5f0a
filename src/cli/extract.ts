import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import * as v from 'valibot';
import { extract } from '../extract/extract.ts';
import { isEdtf } from '../text/edtf.ts';

/** One line of the input. `date` is the publication date. */
const Line = v.object(
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

/**
 * One NDJSON document → one NDJSON answer, without its line break.
 * @throws Error that says in a few words what is wrong with the line.
 */
export function extractLine(line: string): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('it is not JSON');
  }
  const parsed = v.safeParse(Line, value, { abortEarly: true });
  if (!parsed.success) throw new Error(parsed.issues[0].message);
  const { id, text, date } = parsed.output;
  const { quotations } = extract({ text, published: date ?? null });
  const quotes = quotations.map(({ member: _, about: __, ...quote }) => quote);
  return JSON.stringify({ id, quotes });
}

/** Reads lines as they come and writes each answer as soon as it is there. Returns how many lines were bad. */
async function extractStream(input: NodeJS.ReadableStream): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const answer = `${extractLine(line)}\n`;
      if (!process.stdout.write(answer))
        await new Promise((drained) => process.stdout.once('drain', drained));
    } catch (error) {
      bad++;
      console.error(`Line ${number} is left out: ${(error as Error).message}.`);
    }
  }
  return bad;
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
    .action(async (file: string | undefined) => {
      // The reader of our output may stop early: `… | head -1` is no error.
      process.stdout.on('error', (error: NodeJS.ErrnoException) => {
        process.exit(error.code === 'EPIPE' ? 0 : 1);
      });
      const input = file === undefined ? process.stdin : createReadStream(file);
      try {
        const bad = await extractStream(input);
        if (bad > 0) process.exitCode = 1;
      } catch (error) {
        console.error(
          `${file ?? 'Standard input'} could not be read (${(error as Error).message}). Give a file of NDJSON documents.`,
        );
        process.exitCode = 1;
      }
    });
}
