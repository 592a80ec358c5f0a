import type { Command } from 'commander';
import * as v from 'valibot';
import { entityKinds } from '../model.ts';
import { find } from '../names/find.ts';
import { compile } from '../names/index/compile.ts';
import { blocksOf } from '../text/blocks.ts';
import { type Line, linesOf, writeLine } from './lines.ts';
import { run, UsageError } from './run-command.ts';

const nameLine = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(entityKinds),
  aliases: v.optional(v.array(v.string()), []),
});
const documentLine = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/** Reads one line of NDJSON. @throws UsageError with the line's number and what is wrong with it. */
function read<T extends v.GenericSchema>(
  schema: T,
  { text, number }: Line,
  file: string,
): v.InferOutput<T> {
  const where = `${file}, line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${where} is no JSON: write one object a line.`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UsageError(`${where}: ${v.getDotPath(issue) ?? 'the object'}: ${issue.message}.`);
}

async function printMentions(
  file: string | undefined,
  { names, why }: { names: string; why?: boolean },
): Promise<void> {
  const entities = [];
  for await (const line of linesOf(names)) {
    const { aliases, ...row } = read(nameLine, line, names);
    entities.push({ ...row, names: [row.name, ...aliases] });
  }
  const index = compile(entities);
  for await (const line of linesOf(file)) {
    const document = read(documentLine, line, file ?? 'Standard input');
    const blocks = blocksOf(document.text);
    const texts = blocks.map(({ start, end }) => document.text.slice(start, end));
    const matches = find(index, texts).map(({ block, start, end, entity, rule, alias }) => {
      const offset = blocks[block]?.start ?? 0;
      const match = { start: start + offset, end: end + offset, entity };
      return why === true ? { ...match, rule, alias } : match;
    });
    await writeLine({ id: document.id, matches });
  }
}

/** `facts mentions --names <file>`: NDJSON documents in, NDJSON matches out, one document at a time. */
export function addMentions(program: Command): void {
  program
    .command('mentions')
    .description('Reads NDJSON documents {id, text}; prints {id, matches: [{start, end, entity}]}.')
    .requiredOption('--names <file>', 'NDJSON names: {id, name, kind, aliases?} a line')
    .argument('[file]', 'NDJSON documents; standard input where left out')
    .option('--why', 'also print the rule and the name that matched')
    .action((file: string | undefined, options: { names: string; why?: boolean }) =>
      run(() => printMentions(file, options)),
    );
}
