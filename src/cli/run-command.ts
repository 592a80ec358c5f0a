import { InputErrors, sentenceOf } from './build-facts.ts';

/** A file or option that whoever reads the message can put right. */
export class UsageError extends Error {}

/** Says something on standard error; standard output carries data alone. */
export const tell = (sentence: string): void => console.error(sentence);

/** Runs a command. What is wrong with its input is told in sentences, and makes the exit code 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof InputErrors) error.sentences.forEach(tell);
    else if (error instanceof UsageError) tell(error.message);
    else tell(sentenceOf(error));
  }
}
