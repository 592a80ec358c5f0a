/** Facts on the command line: `npm run facts -- --help`. */
import { Command } from 'commander';
import { addBuild } from './build.ts';
import { addExtract } from './extract.ts';
import { addMentions } from './mentions.ts';

// The reader of our output may stop early: `… | head -1` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const program = new Command('facts').description(
  'Builds facts from documents. Standard output carries data alone; messages go to standard error.',
);
for (const add of [addBuild, addExtract, addMentions]) add(program);
await program.parseAsync();
