import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../text/reason.ts';

/**
 * Writes a file whole or not at all: into a temporary one beside it, which then takes its name.
 * @throws Error with one sentence where the folder is missing or may not be written.
 */
export function writeWhole(file: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Error(
      `${file} could not be written (${reasonOf(error)}); give a file in a folder that is there.`,
    );
  }
}
