/** What a drop holds, as far as it is looked at: the part of `DataTransfer` that a test can make. */
export interface Dropped {
  items: ArrayLike<Pick<DataTransferItem, 'kind' | 'getAsFile' | 'webkitGetAsEntry'>>;
}

/**
 * The files of a drop, and of a folder those that lie in it itself, as the command reads one; what
 * systems hide there is nobody's article. Call it in the event: afterwards the drop is empty.
 */
export function droppedFiles({ items }: Dropped): Promise<File[]> {
  const found = Array.from(items).map((item): Promise<File[]> => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    if (entry?.isDirectory) return filesIn(entry as FileSystemDirectoryEntry);
    const file = item.getAsFile();
    return Promise.resolve(file ? [file] : []);
  });
  return Promise.all(found).then((lists) => lists.flat());
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: FileSystemFileEntry[] = [];
  // Browsers give some at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    for (const entry of some)
      if (entry.isFile && !entry.name.startsWith('.')) files.push(entry as FileSystemFileEntry);
  }
  return Promise.all(
    files.map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))),
  );
}
