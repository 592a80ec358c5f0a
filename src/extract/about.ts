/** What a quotation is about: whom and what its words name. */
import type { Span } from '../model.ts';
import type { Cast } from './cast/cast.ts';

/** Finds the members of a cast that stretches of the article are about. */
export function aboutIn(cast: Cast): (span: Span, speaker: number | null) => number[] {
  const places = cast
    .flatMap(({ mentions, named }, member) =>
      named ? mentions.map(({ start, end }) => ({ start, end, member })) : [],
    )
    .sort((a, b) => a.start - b.start);
  return ({ start, end }, speaker) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as Span).start < start) low = middle + 1;
      else high = middle;
    }
    const about = new Set<number>();
    for (let place = places[low]; place && place.end <= end; place = places[++low])
      if (place.member !== speaker) about.add(place.member);
    return [...about];
  };
}
