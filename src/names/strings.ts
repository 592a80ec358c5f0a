/** Many strings as one run of UTF-8 with offsets, encoded in a few large pieces rather than one by one. */
const PIECE = 1 << 16;
/** Half a character: two of them from different names must not become one when names are joined. */
const LONE = /\p{Surrogate}/gu;

export class Strings {
  private lengths: Uint32Array;
  private count = 0;
  private pending = '';
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();

  constructor(expected: number) {
    this.lengths = new Uint32Array(Math.max(16, expected * 2));
  }

  push(given: string): void {
    const text = given.replace(LONE, '\ufffd');
    if (this.count === this.lengths.length) {
      const bigger = new Uint32Array(this.lengths.length * 2);
      bigger.set(this.lengths);
      this.lengths = bigger;
    }
    this.lengths[this.count++] = utf8Length(text);
    this.pending += text;
    if (this.pending.length > PIECE) this.flush();
  }

  private flush(): void {
    this.pieces.push(this.encoder.encode(this.pending));
    this.pending = '';
  }

  /** All the strings, one after another. */
  bytes(): Uint8Array {
    this.flush();
    const all = new Uint8Array(this.pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  /** Writes where each string starts, and the end of the last, counted from `base`. */
  offsets(into: Uint32Array, base: number): void {
    let at = base;
    for (let i = 0; i < this.count; i++) {
      into[i] = at;
      at += this.lengths[i] as number;
    }
    into[this.count] = at;
  }
}

/** Bytes of a well-formed text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    bytes += code < 0x800 ? 1 : 2;
    if (code >= 0xd800 && code < 0xdc00) i++;
  }
  return bytes;
}
