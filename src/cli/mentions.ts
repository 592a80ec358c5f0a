import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import * as v from 'valibot';
import { find } from '../names/find.ts';
import { compile } from '../names/index/compile.ts';
import { blocksOf } from '../text/blocks.ts';

const Name = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['person', 'organisation', 'place', 'term']),
  aliases: v.optional(v.array(v.string()), []),
});
const Input = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/** Reads one line of NDJSON; throws with the line's number and what is wrong with it. */
function line<T extends v.GenericSchema>(schema: T, text: string, where: string): v.InferOutput<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${where} is no JSON: write one object a line.`);
  }
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Error(`${where}: ${result.issues[0].message}`);
  return result.output;
}

/** `facts mentions --names <file>`: NDJSON documents in, NDJSON matches out, one document at a time. */
export function addMentions(program: Command): void {
  program
    .command('mentions')
    .description('Reads NDJSON documents {id, text}; prints {id, matches: [{start, end, entity}]}.')
    .requiredOption('--names <file>', 'NDJSON names: {id, name, kind, aliases?} a line')
    .argument('[file]', 'NDJSON documents; standard input where left out')
    .option('--why', 'also print the rule and the name that matched')
    .action(async (file: string | undefined, options: { names: string; why?: boolean }) => {
      const rows = readFileSync(options.names, 'utf8').split('\n').filter(Boolean);
      const entities = rows.map((text, i) => {
        const { aliases, ...row } = line(Name, text, `${options.names}, line ${i + 1}`);
        return { ...row, names: [row.name, ...aliases] };
      });
      const index = compile(entities);
      const input = file === undefined ? process.stdin : createReadStream(file);
      let number = 0;
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (text.trim() === '') continue;
        const document = line(Input, text, `Document ${number}`);
        const blocks = blocksOf(document.text);
        const texts = blocks.map(({ start, end }) => document.text.slice(start, end));
        const matches = find(index, texts).map(({ block, start, end, entity, rule, alias }) => {
          const offset = blocks[block]?.start ?? 0;
          const match = { start: start + offset, end: end + offset, entity };
          return options.why === true ? { ...match, rule, alias } : match;
        });
        console.log(JSON.stringify({ id: document.id, matches }));
      }
    });
}
