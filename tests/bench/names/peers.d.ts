declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [end: number, words: string[]][];
  }
}
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [at: number, word: string][];
  }
}
