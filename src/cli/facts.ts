/** Facts on the command line: `npm run facts -- --help`. */
import { Command } from 'commander';
import { addBuild } from './build.ts';
import { addExtract } from './extract.ts';
import { addMentions } from './mentions.ts';

const program = new Command('facts').description(
  'Builds facts from documents. Standard output carries data alone; messages go to standard error.',
);
for (const add of [addBuild, addExtract, addMentions]) add(program);
await program.parseAsync();
