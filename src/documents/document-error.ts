/** A file that cannot be read as a document. The message is a sentence with its name and the way out. */
export class DocumentError extends Error {
  readonly file: string;

  constructor(file: string, problem: string) {
    super(`${file} ${problem}`);
    this.name = 'DocumentError';
    this.file = file;
  }
}
