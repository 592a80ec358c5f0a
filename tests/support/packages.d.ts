/** Packages that ship no types, as far as the tests use them. */
declare module 'edtf' {
  /** Parses a date; `min` and `max` are milliseconds since 1970. @throws on a syntax error. */
  export default function edtf(date: string): { min: number; max: number };
}
