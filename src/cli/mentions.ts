import type { Command } from 'commander';

export function addMentions(program: Command): void {
  program.command('mentions');
}
