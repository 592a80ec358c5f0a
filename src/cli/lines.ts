/** Lines of text in and out, one at a time: files may be larger than memory. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { reasonOf } from '../text/reason.ts';
import { UsageError } from './run-command.ts';

/** A line that holds something, with its number from 1. */
export interface Line {
  text: string;
  number: number;
}

/**
 * The lines of a file that hold something; those of standard input without one.
 * @throws UsageError where it cannot be read.
 */
export async function* linesOf(file?: string): AsyncGenerator<Line> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    // The reader of lines would hear too late of a file that cannot be opened.
    if (file !== undefined) await once(input, 'open');
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() !== '') yield { text, number };
    }
  } catch (error) {
    const name = file ?? 'Standard input';
    throw new UsageError(
      `${name} could not be read (${reasonOf(error)}); give the path of a file that is there.`,
    );
  }
}

/** Writes a value as one line of JSON, no faster than whoever reads our output takes them. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
