/** Bytes that no other thread shares: what the platform's compression, encryption and requests take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Some bytes after one another. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A text in UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
