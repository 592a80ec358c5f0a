/** Many strings as one run of UTF-8 with offsets, in a buffer that grows. */
const encoder = new TextEncoder();

export class Strings {
  private ends: Uint32Array;
  count = 0;
  private buffer: Uint8Array;
  private used = 0;

  constructor(expected: number) {
    this.ends = new Uint32Array(Math.max(16, expected * 1.1));
    this.buffer = new Uint8Array(Math.max(1024, expected * 16));
  }

  /** Half a character is written as U+FFFD. */
  push(text: string): void {
    if (this.count === this.ends.length) {
      const bigger = new Uint32Array(this.ends.length * 2);
      bigger.set(this.ends);
      this.ends = bigger;
    }
    // Three bytes at most for each UTF-16 unit.
    if (this.used + text.length * 3 > this.buffer.length) this.grow(text.length * 3);
    this.used = this.write(text);
    this.ends[this.count++] = this.used;
  }

  /** Plain letters, which nearly all names are, are copied: a call of the encoder for each takes as long again. */
  private write(text: string): number {
    const { buffer, used } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return used + encoder.encodeInto(text, buffer.subarray(used)).written;
      buffer[used + i] = code;
    }
    return used + text.length;
  }

  private grow(least: number): void {
    const bigger = new Uint8Array(this.buffer.length * 2 + least);
    bigger.set(this.buffer);
    this.buffer = bigger;
  }

  /** All the strings, one after another. */
  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.used);
  }

  /** Writes where each string starts, and the end of the last, counted from `base`. */
  offsets(into: Uint32Array, base: number): void {
    into[0] = base;
    for (let i = 0; i < this.count; i++) into[i + 1] = base + (this.ends[i] as number);
  }
}
