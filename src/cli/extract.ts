import type { Command } from 'commander';
import { extract } from '../extract/extract.ts';

export function addExtract(program: Command): void {
  program.command('extract').action(() => {
    console.log(JSON.stringify(extract({ text: '' })));
  });
}
