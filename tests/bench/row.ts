/** One figure of one subject in one case. */
export interface BenchRow {
  bench: string;
  case: string;
  /** `ours`, a peer's name, or `floor`. */
  subject: string;
  metric: string;
  value: number;
  unit: string;
}
