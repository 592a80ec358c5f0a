/** Many strings as one run of UTF-8 with offsets, in pieces: to grow is to copy nothing. */
const encoder = new TextEncoder();

/** Bytes of a piece. */
const PIECE = 1 << 18;

export class Strings {
  count = 0;
  /** Bytes of all the strings. */
  length = 0;
  private ends: Uint32Array;
  private readonly pieces: Uint8Array[] = [];
  /** The last piece, and how much of it is in use. */
  private piece: Uint8Array;
  private used = 0;

  /** `expected` is their number. */
  constructor(expected: number) {
    this.ends = new Uint32Array(Math.max(16, expected * 1.1));
    this.piece = new Uint8Array(Math.min(PIECE, Math.max(1024, expected * 16)));
  }

  /** Half a character is written as U+FFFD. */
  push(text: string): void {
    if (this.count === this.ends.length) {
      const bigger = new Uint32Array(this.ends.length * 2);
      bigger.set(this.ends);
      this.ends = bigger;
    }
    // Three bytes at most for each UTF-16 unit.
    if (this.used + text.length * 3 > this.piece.length) this.begin(text.length * 3);
    const end = this.write(text);
    this.length += end - this.used;
    this.used = end;
    this.ends[this.count++] = this.length;
  }

  /** Plain letters, which nearly all names are, are copied: a call of the encoder for each takes as long again. */
  private write(text: string): number {
    const { piece, used } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return used + encoder.encodeInto(text, piece.subarray(used)).written;
      piece[used + i] = code;
    }
    return used + text.length;
  }

  /** Begins a piece of at least so many bytes. */
  private begin(least: number): void {
    this.pieces.push(this.piece.subarray(0, this.used));
    this.piece = new Uint8Array(Math.max(PIECE, least));
    this.used = 0;
  }

  /** Writes all the strings, one after another, from `at` on. */
  bytes(into: Uint8Array, at: number): void {
    for (const piece of this.pieces) {
      into.set(piece, at);
      at += piece.length;
    }
    into.set(this.piece.subarray(0, this.used), at);
  }

  /** Writes where each string starts, and the end of the last, counted from `base`. */
  offsets(into: Uint32Array, base: number): void {
    into[0] = base;
    for (let i = 0; i < this.count; i++) into[i + 1] = base + (this.ends[i] as number);
  }
}
