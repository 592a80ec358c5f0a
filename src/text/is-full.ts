/** True where an error says that the disk, or the share of it that the browser gives, is full. */
export function isFull(error: unknown): boolean {
  for (let at = error; at instanceof Object; at = 'inner' in at ? at.inner : null)
    if ('name' in at && at.name === 'QuotaExceededError') return true;
  return false;
}
