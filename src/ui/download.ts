/** Milliseconds until the browser has surely taken what it saves. */
const TAKEN_AFTER = 60_000;

/** Has the browser save a text as a file of this name. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_AFTER);
}
