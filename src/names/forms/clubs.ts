/** A club's or a national team's name → what stands for it on a sports page. English rules, as rows. */
import { MEANS } from '../index/layout.ts';
import type { Forms } from '../index/named-entity.ts';
import { collegeTeam } from '../words/college.ts';
import { shortNames } from '../words/country-names.ts';
import { nicknamedTeam } from '../words/teams.ts';

const CLUB_AFTER =
  / (?:[AR]?\.?F\.?C|A\.?F\.?C|R\.?F\.?C|S\.?C|C\.?F|B\.?[CK]|A\.?C|U\.?D|S\.?K|H\.?C|GAA|County Cricket Club|Cricket Club|Football Club|Rugby Club|Rugby|Calcio)\.?(?: \d+)?$/;
const CLUB_BEFORE =
  /^(?:1\. )?(?:[AR]?\.?F\.?C|A\.?[CS]|ACF|C\.?[DFB]|KK|FK|NK|OFK|S\.?[CVDK]|S\.?S\.?C?|U\.?[CD]|VfB|VfL|R\.?C|OGC|AJ|HC|PBC|BC|RKC|NAC|AZ|MSV|TSV|PSV)\.? (?=\p{Lu})/u;
/** "A.C. Quill 1919". */
const FOUNDED = /(?<=\p{Ll}) (?:18|19)\d\d$/u;
/** Towns of two such clubs are none: Madrid. "Borussia Dortmund", "Girondins de Bordeaux". */
const CLUB_OF_TOWN =
  /^(?:Borussia|Fortuna|Eintracht|Arminia|Alemannia|Hansa|Werder|Olympique|Racing|Sporting|Real|Deportivo|Atl\u00e9tico|Standard|Roda JC|Hajduk|Girondins|Bayer 04|En Avant)(?: de)? (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;
/** "FK Hajduk Kula" is called by the former. */
const CLUB_AND_TOWN = /^FK (\p{Lu}\p{L}{3,}) \p{Lu}\p{L}{3,}$/u;
const CLUB_WORDS =
  / (?:United|City|Town|Rovers|Wanderers|Albion|County|Athletic|Hotspur|Villa|Rangers|Wednesday|Orient|Alexandra|Argyle|Stanley|\d\d)$/;
/** Nothing but clubs, though no rule makes their town of the rest. */
const WHOLE = /^Real | (?:Forest|Saint-Germain|Thistle|North End)$/;
/** Of men: others are never meant by their country alone, and the young only where a page is about them. */
const NATIONAL_TEAM =
  /^(.+?)(?: men's)? (?:national (?:under-\d\d )?(?:\p{L}+ ){0,3}|cricket |Billie Jean King Cup )team$/u;
const NICKNAME =
  /^(?:[\p{Lu}][\p{L}.]+ ){1,2}(\p{Lu}\p{L}{3,}s|Red Sox|White Sox|Heat|Jazz|Magic|Thunder|Lightning|Avalanche|Wild|Tide|Crew|Galaxy|Fire|Revolution|Storm|Liberty|Fever)$/u;
const NOT_NICKNAMES =
  /(?:Airlines|Airways|Systems|Industries|Motors|Stores|Brothers|Sports|Sciences|Studies|Studios|Pictures|Records|Enterprises|Partners|Services|Communications|Affairs|Resources|Games|News|Arts|Investments|Securities|Foods|Technologies|Electronics|Networks|Press|Times|Express|Congress|Books|Associates|Schools|States|Nations|Forces|Artists|Awards|Markets|Controls|Supermarkets|Bancshares|Suisse|Islands|Olympics|Philippines|Hills|Falls|Springs|Rapids)$/;
/** A land's own, "Arriva Buses Wales": no nickname of a team's, which other lands have too. */
const NATIONS = /^New Zealand | Wales$/;
/** "Arsenal F.C." and "Japan national football team" → the words that stand for them on a sports page. */
export function clubs(name: string, forms: Forms): void {
  const nation = NATIONAL_TEAM.exec(name)?.[1];
  if (nation !== undefined) {
    forms.add(name, MEANS.team, nation);
    for (const other of shortNames(nation))
      forms.add(name.replace(nation, other), MEANS.team, other);
    return;
  }
  const core = name.replace(CLUB_AFTER, '').replace(CLUB_BEFORE, '').replace(FOUNDED, '');
  const home = CLUB_OF_TOWN.exec(core)?.[1];
  if (home !== undefined && home !== 'Madrid') forms.add(name, MEANS.team, home);
  if (core !== name) {
    if (CLUB_WORDS.test(core) || WHOLE.test(core)) forms.add(core, MEANS.alias);
    else forms.add(name, MEANS.team, core);
    if (/^FC |^F\.C\. /.test(name))
      forms.add(name.replace(/^FC|^F\.C\./, name.startsWith('FC') ? 'F.C.' : 'FC'), MEANS.alias);
    if (/ F\.C\.$/.test(name)) {
      forms.add(name.replace(/ F\.C\.$/, ' FC'), MEANS.alias);
      for (const other of shortened(core)) forms.add(other, MEANS.alias);
      const last = CALLED.exec(core)?.[0];
      if (last !== undefined) forms.add(last, MEANS.short);
    }
  }
  const first = CLUB_AND_TOWN.exec(name)?.[1];
  if (first !== undefined) forms.add(name, MEANS.team, first);
  const town = core.replace(CLUB_WORDS, '');
  if (town !== core) forms.add(name, MEANS.team, town);
  const team = nicknamedTeam(name);
  if (team !== null)
    for (const part of [team.town, team.nickname])
      if (!isAcronym(part)) forms.add(name, MEANS.team, part);
  const letters = team === null ? undefined : TOWN_LETTERS[team.town];
  for (const town of letters ?? []) forms.add(`${town} ${team?.nickname}`, MEANS.alias);
  collegeTeam(name, forms);
  const nickname = NICKNAME.exec(name)?.[1];
  if (nickname !== undefined && !NOT_NICKNAMES.test(nickname) && !NATIONS.test(name))
    forms.add(name, MEANS.team, nickname);
}

/** Last words that a report calls a club by, once it has named it. */
const CALLED = /(?<=\p{Ll} )(?:Albion|Argyle|City|Orient|Rovers|United|Villa|Wanderers)$/u;

/** How British papers print the longest names of clubs in their tables. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^Manchester (?=City|United)/, 'Man '],
  [/^Sheffield (?=United|Wednesday)/, 'Sheff '],
  [/^Nottingham (?=Forest)/, 'Nottm '],
  [/ United$/, ' Utd'],
  [/ Wednesday$/, ' Wed'],
];

/** "Man United", "Manchester Utd" and "Man Utd". */
function shortened(core: string): readonly string[] {
  const found: string[] = [];
  for (const [long, short] of SHORTENED)
    for (const name of [core, ...found]) {
      const other = name.replace(long, short);
      if (other !== name) found.push(other);
    }
  return found;
}

/** "LSU", which is the university. */
const isAcronym = (words: string): boolean => /^\p{Lu}{3,}$/u.test(words);

/** Towns whose teams go by letters: "LA Lakers". */
const TOWN_LETTERS: Readonly<Record<string, readonly string[]>> = {
  'Los Angeles': ['LA', 'L.A.'],
  'New York': ['NY', 'N.Y.'],
};
