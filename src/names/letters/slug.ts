/** What a wire's heading says before its dash: "SOCCER - ", "RUGBY UNION-". */

/** A heading's own words in capitals, up to a dash with a space after it. */
const SPACED = /^\P{Ll}{4,40}? ?[-\u2013] /u;

/**
 * The last words of the slugs that some wires join to the heading itself: "BASEBALL-INDIANS WIN". Others, as
 * in "ANGLO-IRISH TALKS", are halves of a word. Later wires write "Soccer-Quill scores".
 */
const JOINED =
  /^(?:\p{Lu}[\p{Lu}.\d]*[ -]){0,3}(?:SOCCER|Soccer|Cricket|Tennis|Golf|Athletics|Cycling|Boxing|Baseball|Basketball|Skiing|Rugby|Rugby [Uu]nion|Rugby [Ll]eague|Alpine skiing|Nordic skiing|Ski jumping|Olympics|FOOTBALL|RUGBY|UNION|LEAGUE|CRICKET|TENNIS|GOLF|ATHLETICS|CYCLING|BOXING|BASEBALL|BASKETBALL|HOCKEY|NBA|NHL|NFL|MLB|SKIING|JUMPING|SKATING|SWIMMING|BADMINTON|SQUASH|VOLLEYBALL|HANDBALL|GYMNASTICS|RACING|PRIX|SAILING|ROWING|JUDO|WRESTLING|WEIGHTLIFTING|BIATHLON|BOBSLEIGH|OLYMPICS|SNOOKER|CHESS|DIGEST|BRIEFS?|FEATURE|FOCUS|INTERVIEW|UPDATE|UPDATE \d|WRAPUP|WRAPUP \d|ALERT|ROUNDUP|PREVIEW|PROFILE|ANALYSIS|FACTBOX|CHRONOLOGY|URGENT|CORRECTED)-(?=\p{Lu})/u;

/** Slugs are no longer than this. */
const LONGEST = 45;

/** The length of the slug that a page's first block begins with, its dash and spaces with it; 0 for none. */
export function slugLength(block: string): number {
  const start = block.slice(0, LONGEST);
  if (!start.includes('-') && !start.includes('\u2013')) return 0;
  return (JOINED.exec(start) ?? SPACED.exec(start))?.[0].length ?? 0;
}
