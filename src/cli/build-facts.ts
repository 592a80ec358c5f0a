/** The builder: a folder of articles → facts. */
import { DocumentError } from '../documents/document-error.ts';
import type { Account } from '../facts/account.ts';
import { type Correction, CorrectionError } from '../facts/corrections.ts';
import { knownNames } from '../facts/known-names.ts';
import { type PackLabel, settle } from '../facts/settle.ts';
import type { Facts } from '../model.ts';
import { openFolder, readAccount, requireDocuments } from './accounts.ts';

/** Everything that was wrong with the input, a sentence each. Nothing was written. */
export class InputErrors extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'InputErrors';
    this.sentences = sentences;
  }
}

/** What facts are built from. */
export interface BuildRequest {
  folder: string;
  label: PackLabel;
  corrections: readonly Correction[];
  /** Told what is passed over, a sentence at a time. */
  tell(sentence: string): void;
}

/**
 * Accounts of a folder's articles, in the order of their names.
 * @throws InputErrors after the last article, with every one that could not be read.
 */
export async function* accountsOf({
  folder: path,
  corrections,
  tell,
}: Omit<BuildRequest, 'label'>): AsyncGenerator<Account> {
  const folder = openFolder(path);
  requireDocuments(folder, corrections);
  for (const name of folder.ignored) tell(`${name} is ignored: it is no .txt, .md or .html file.`);
  const wrong: string[] = [];
  for (const file of folder.files) {
    try {
      yield await readAccount(folder, file, corrections);
    } catch (error) {
      wrong.push(sentenceOf(error));
    }
  }
  if (wrong.length > 0) throw new InputErrors(wrong);
}

/** The sentence of an error that the input causes; any other error is ours, and is thrown on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof DocumentError) return error.message;
  if (error instanceof CorrectionError) return `The file of corrections ${error.message}`;
  throw error;
}

/** Builds facts. @throws InputErrors, DocumentError or CorrectionError for what is wrong in the input. */
export async function buildFacts(request: BuildRequest): Promise<Facts> {
  const accounts: Account[] = [];
  for await (const account of accountsOf(request)) accounts.push(account);
  return settle(accounts, knownNames(), request.label);
}
