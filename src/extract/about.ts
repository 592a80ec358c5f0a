import type { Span } from '../model.ts';
import type { Cast } from './cast.ts';

/** Indices into the cast of what a quotation is about, its speaker left out. */
export function aboutOf(cast: Cast, { start, end }: Span, speaker: number | null): number[] {
  return cast.flatMap(({ mentions }, index) =>
    index !== speaker && mentions.some((span) => span.start >= start && span.end <= end)
      ? [index]
      : [],
  );
}
