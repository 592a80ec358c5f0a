/** The commands that make facts files and check them: build, its halves read and merge, and check. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { type Account, parseAccount } from '../facts/account.ts';
import { type Correction, CorrectionError, parseCorrections } from '../facts/corrections.ts';
import { factsJson } from '../facts/facts-json.ts';
import { knownNames } from '../facts/known-names.ts';
import { FactsError, parseFacts, readFacts } from '../facts/schema.ts';
import { type PackLabel, settle } from '../facts/settle.ts';
import type { Facts } from '../model.ts';
import { reasonOf } from '../text/reason.ts';
import { accountsOf, buildFacts } from './build-facts.ts';
import { linesOf, writeLine } from './lines.ts';
import { run, tell, UsageError } from './run-command.ts';
import { writeWhole } from './write-file.ts';

interface Output extends Partial<PackLabel> {
  out?: string;
}
interface Input {
  corrections?: string;
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read; give the path of a file that is there.`);
  }
}

function correctionsIn(file: string | undefined): Correction[] {
  if (file === undefined) return [];
  try {
    return parseCorrections(JSON.parse(fileText(file)));
  } catch (error) {
    if (error instanceof CorrectionError) throw new UsageError(`${file} ${error.message}`);
    if (error instanceof SyntaxError)
      throw new UsageError(`${file} is not valid JSON (${error.message}); correct it.`);
    throw error;
  }
}

/** Writes facts that pass the door of every pack, or none. */
function write(facts: Facts, out: string | undefined): void {
  try {
    parseFacts(facts);
  } catch (error) {
    if (error instanceof FactsError)
      throw new UsageError(
        `The facts would not be sound (${error.where}): put that right in the articles’ data.`,
      );
    throw error;
  }
  if (out === undefined) {
    process.stdout.write(factsJson(facts));
    return;
  }
  try {
    writeWhole(out, factsJson(facts));
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
  const { documents, entities, statements } = facts;
  const counts = `${documents.length} documents, ${entities.length} entities, ${statements.length} statements`;
  tell(`${out}: ${counts}.`);
}

const labelOf = (options: Output, name: string): PackLabel => ({
  name: options.name ?? name,
  version: options.version ?? '1',
  licence: options.licence ?? 'unspecified',
});

async function accountsIn(files: string[]): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const file of files.length > 0 ? files : ['-']) {
    const name = file === '-' ? 'Standard input' : file;
    for await (const { text, number } of linesOf(file === '-' ? undefined : file))
      accounts.push(accountIn(text, `${name}, line ${number},`));
  }
  return accounts;
}

function accountIn(line: string, where: string): Account {
  let value: unknown = null;
  try {
    value = JSON.parse(line);
  } catch {
    // Told below, together with JSON that is no account.
  }
  const account = parseAccount(value);
  if (account) return account;
  throw new UsageError(`${where} is no account; give lines that “npm run facts -- read” wrote.`);
}

const withLabel = (command: Command) =>
  command
    .option('--out <file>', 'write the facts here, whole or not at all (else to standard output)')
    .option('--name <name>', 'name of the pack')
    .option('--version <version>', 'version of the pack')
    .option('--licence <licence>', 'licence of the pack');

/** Adds them to a program. */
export function addBuild(program: Command): void {
  withLabel(program.command('build <folder>'))
    .description(
      'Build facts from a folder of .txt, .md and .html articles and their documents.json.',
    )
    .option('--corrections <file>', 'corrections kept by hand, each with its reason')
    .action((folder: string, options: Output & Input) =>
      run(async () => {
        const corrections = correctionsIn(options.corrections);
        const label = labelOf(options, path.basename(path.resolve(folder)));
        write(await buildFacts({ folder, label, corrections, tell }), options.out);
      }),
    );

  program
    .command('read <folder>')
    .description('The first half of build: one line of JSON for each article, with what it says.')
    .option('--corrections <file>', 'corrections kept by hand, each with its reason')
    .action((folder: string, options: Input) =>
      run(async () => {
        const corrections = correctionsIn(options.corrections);
        for await (const account of accountsOf({ folder, corrections, tell }))
          await writeLine(account);
      }),
    );

  withLabel(program.command('merge [files...]'))
    .description(
      'The second half: lines of “read”, from any number of runs in any order, into facts.',
    )
    .action((files: string[], options: Output) =>
      run(async () => {
        const accounts = await accountsIn(files);
        write(settle(accounts, knownNames(), labelOf(options, 'facts')), options.out);
      }),
    );

  program
    .command('check <file>')
    .description('Check a facts file as the extension does before it imports one.')
    .action((file: string) =>
      run(async () => {
        try {
          const { name, version, statements } = readFacts(fileText(file));
          console.log(`${file} is sound: ${name} ${version}, ${statements.length} statements.`);
        } catch (error) {
          if (error instanceof FactsError) throw new UsageError(`${file} ${error.message}.`);
          throw error;
        }
      }),
    );
}
