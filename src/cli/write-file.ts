import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
    const detail = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} could not be written (${detail}); give a file in a folder that is there.`,
    );
  }
}
