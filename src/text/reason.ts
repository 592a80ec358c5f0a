/** What a thrown value says, for the reader or the log: an error's message, or the value in words. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
