/**
 * What is wrong with a file, as a code that a window can put in words of its reader's language. `detail`
 * is what the sentence then names: the encodings tried, the other file, the place in the listing.
 */
export type DocumentProblem =
  | 'encoding'
  | 'nul'
  | 'empty'
  | 'kind'
  | 'same-id'
  | 'folder'
  | 'listing-json'
  | 'listing-shape'
  | 'listing-twice'
  | 'listing-stray';

/** A file that cannot be read as a document. The message is a sentence with its name and the way out. */
export class DocumentError extends Error {
  readonly file: string;
  readonly problem: DocumentProblem;
  readonly detail: string;

  constructor(file: string, problem: DocumentProblem, sentence: string, detail = '') {
    super(`${file} ${sentence}`);
    this.name = 'DocumentError';
    this.file = file;
    this.problem = problem;
    this.detail = detail;
  }
}
