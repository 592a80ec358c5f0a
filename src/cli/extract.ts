import type { Command } from 'commander';

export function addExtract(program: Command): void {
  program.command('extract');
}
