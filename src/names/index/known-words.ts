/**
 * The words that rules of naming look for. Nearly all names of a large store have none of them, and a
 * glance shows it: the rules themselves are some fifty regular expressions for each name.
 */

import { betterKnownWords } from '../forms/better-known.ts';
import { respelt } from '../forms/spellings.ts';
import { HASH_BASIS, HASH_PRIME } from '../letters/characters.ts';
import { FAMILY_FIRST } from '../words/surnames.ts';
import { teamWords } from '../words/teams.ts';
import { GROUP_WORDS } from '../words/words.ts';

/** The rules to try on a name that has a known word, in bits. */
export const RULE = {
  /** Other spellings, and names without their article. */
  spelling: 1,
  /** Of a person's first word. */
  family: 2,
  /** Of a person's last word. */
  group: 4,
  company: 8,
  firstWord: 16,
  unitedStates: 32,
  club: 64,
  newspaper: 128,
  generic: 256,
  party: 8192,
  /** Rules of a name or two. */
  few: 512,
  acronym: 1024,
  place: 2048,
  /** None: a last word in the plural that makes a name no team's. */
  plural: 4096,
} as const;
/** Of a name that is more than capitalised words of plain letters: every rule may concern it. */
export const EVERY_RULE = 0x3fff;

const ROWS: readonly [number, Iterable<string>][] = [
  [RULE.spelling, respelt()],
  [RULE.spelling, words('the and')],
  [RULE.family, FAMILY_FIRST],
  [RULE.group, GROUP_WORDS],
  [RULE.group, words('jr sr junior senior')],
  [RULE.group, betterKnownWords()],
  [
    RULE.group,
    words(
      'lincoln nixon ford carter reagan clinton obama trump biden eisenhower onassis kennedy yeltsina',
    ),
  ],
  [
    RULE.company,
    words('inc incorporated corp corporation co company companies ltd limited group holdings'),
  ],
  [
    RULE.firstWord,
    words(`motor motors steel air airlines systems industries stores brothers computer mining oil sachs witter
      electric aquitaine telecom chemical foods bank paper electronics insurance equipment gold
      communications networks supermarkets software enterprises books trailer`),
  ],
  [RULE.unitedStates, words('states')],
  [
    RULE.club,
    words(`club football basketball calcio rugby borussia fortuna eintracht arminia alemannia hansa werder olympique racing sporting
      real deportivo standard sparta hajduk girondins rapid dinamo dynamo avant united city town rovers
      wanderers albion county athletic hotspur villa rangers wednesday orient alexandra argyle stanley
      sox heat jazz magic thunder lightning avalanche wild tide crew galaxy fire revolution storm liberty
      fever`),
  ],
  [RULE.club, teamWords()],
  [
    RULE.newspaper,
    words('times post journal tribune herald globe telegraph mail star gazette observer chronicle'),
  ],
  [
    RULE.generic,
    words(`army navy government parliament police party council league cup average index department
      university airport court commission exchange`),
  ],
  [
    RULE.few,
    words(
      'grupo gruppo groupe deutsche banco narodowy agency system university koninklijke office bank team',
    ),
  ],
  [RULE.party, words('party')],
  [RULE.acronym, words('club team of the and for in on to at de la')],
  [
    RULE.plural,
    words(`airlines airways systems industries motors stores brothers sports sciences studies studios
      pictures records enterprises partners services communications affairs resources games news arts
      investments securities foods technologies electronics networks press times express congress books
      associates schools nations forces artists awards markets controls supermarkets bancshares islands
      olympics philippines hills falls springs rapids`),
  ],
  [RULE.place, words('north south east west municipality airport city union greenwich')],
];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** By the hash of the folded word; of plain letters, because others are never asked for. */
const known = new Map<number, number>();
/** The same by the last bits of the hash: 0 for nearly all words, at the cost of one read. */
const quick = new Uint16Array(1 << 13);
for (const [rules, list] of ROWS)
  for (const word of list) {
    let hash = HASH_BASIS;
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ (word.charCodeAt(at) | 32), HASH_PRIME);
    const at = hash & (quick.length - 1);
    quick[at] = (quick[at] as number) | rules;
    known.set(hash, (known.get(hash) ?? 0) | rules);
  }

/** The rules that the word with this hash calls for, as `readWord` hashes. */
export const rulesOf = (hash: number): number =>
  quick[hash & (quick.length - 1)] === 0 ? 0 : (known.get(hash) ?? 0);
