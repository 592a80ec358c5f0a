/** Verbs of headlines in capitals: "NationsBank Wins Barnett" names NationsBank, and nothing longer. */
const VERBS = new Set(
  `accepts adds agrees aims approves asks backs bans begins blames buys calls cancels chooses closes cuts delays
  denies drops ends enters expands faces fails falls files fires gains gets gives goes halts hires holds joins keeps
  launches leads leaves loses makes merges moves names offers opens orders picks plans posts predicts promises
  rejects reports resigns returns rises seeks sees sells sets settles shuts signs sues takes tells threatens
  tries urges visits vows wants warns weighs wins`.split(/\s+/),
);

/** True for such a verb, folded. */
export const isHeadlineVerb = (folded: string): boolean => VERBS.has(folded);
