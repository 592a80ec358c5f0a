/**
 * An organisation's or a place's name → the forms that newspapers print. English rules, as rows. The words
 * that a rule looks for stand in `known-words.ts` too: without one of them it is not tried.
 */
import type { EntityKind } from '../../model.ts';
import { EVERY_RULE, RULE } from '../index/known-words.ts';
import { MEANS } from '../index/layout.ts';
import type { Forms } from '../index/named-entity.ts';
import { DEMONYMS, WORLD_PLACES } from '../words/country-names.ts';
import { CROWDED_SURNAMES } from '../words/surnames.ts';
import { COMMON, GIVEN, STATE_ABBREVIATIONS } from '../words/words.ts';
import { clubs } from './clubs.ts';

const COMPANY =
  /,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Companies|Ltd|Limited|plc|PLC|AG|S\.A|SA|N\.?V|SE|GmbH|Group|Holdings|& Co|& Partners)\.?$/;
/** Last words that newspapers also print small: "Indian army". */
const GENERIC_LAST =
  /(?<=\p{L} )(?:Army|Navy|Government|Parliament|Police|Party|Council|League|Cup|Average|Index|Department|University|Airport|Court|Commission|Stock Exchange)$/u;
/** Newspapers that are called by their last word, once they have been named. */
const NEWSPAPER =
  /^\p{Lu}.* (Times|Post|Journal|Tribune|Herald|Globe|Telegraph|Mail|Star|Gazette|Observer|Chronicle)$/u;
/** Companies that are called by their first word, once they have been named: "Ford". */
const FIRST_WORD =
  /^(?!(?:National|International|United|First|American|General|Dow|Union|Western|Northern|Southern|Great|Royal|New|Standard|Central|Continental) )(\p{Lu}\p{L}{2,}) (?:Motors?|Steel|Air Lines|Airlines|Systems|Industries|Stores|Brothers|Computer|Mining|Oil|Sachs|Witter|Electric|Aquitaine|Telecom|Chemical|Foods|Bank|Paper|Electronics|Insurance|Equipment|Gold|Communications|Networks|Supermarkets|Software|Enterprises|Books|Trailer)\b/u;
/** Acronyms that are spoken as words, which British papers print as words: "Nato". */
const SPOKEN = /^(?:NATO|NASA|OPEC|UNESCO|UNICEF|ASEAN|NAFTA)$/;
const BREAK = /[\s\-‐‑–—]+/;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const MINOR = /^(?:of|the|and|for|in|on|to|at|de|la|&)$/i;

/**
 * Tells `forms` the forms made from one name of an organisation, place or term. `rules` are those to try,
 * as bits of `RULE`.
 */
export function organisationAliases(
  name: string,
  kind: EntityKind,
  forms: Forms,
  rules: number,
): void {
  if (rules === EVERY_RULE) unusual(name, forms);
  if (kind === 'term') {
    indices(name, forms);
    return;
  }
  if (kind === 'place') {
    placeAliases(name, forms);
    return;
  }
  const company = (rules & RULE.company) === 0 ? name : name.replace(COMPANY, '');
  // The "General Electric Company" is no "General Electric Company plc".
  if (company !== name && company.length > 2 && !COMPANY.test(company))
    forms.add(company, MEANS.alias);
  if ((rules & RULE.firstWord) !== 0) firstWord(company, forms);
  if ((rules & RULE.few) !== 0) fewOrganisations(name, forms);
  if ((rules & RULE.unitedStates) !== 0) unitedStates(name, forms);
  if ((rules & RULE.club) !== 0) clubs(name, forms);
  if ((rules & RULE.acronym) === 0) {
    acronyms(name, capitalsOf(name), forms);
    if (company !== name) acronyms(company, capitalsOf(company), forms);
  } else if (!/\b(?:Club|Team|team|F\.?C\.?|RFC)\b/.test(name)) {
    acronyms(name, initialsOf(name), forms);
    if (company !== name) acronyms(company, initialsOf(company), forms);
  }
  if ((rules & RULE.newspaper) !== 0) newspaper(name, forms);
  if ((rules & RULE.party) !== 0) parties(name, forms);
  if ((rules & RULE.generic) !== 0) generic(name, forms);
}

/** "Bank of Quill (London)" and "QuillBank". */
function unusual(name: string, forms: Forms): void {
  const other = name.endsWith(')') ? name.replace(/\s*\([^)]*\)$/, '') : name;
  if (other !== name) forms.add(other, MEANS.alias);
  if (/\p{Ll}\p{Lu}\p{Ll}{2}/u.test(name) && !/^(?:Mc|Mac|De|Di|O)\p{Lu}/u.test(name))
    forms.add(name.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u, ' '), MEANS.alias);
  // "IBM" → "I.B.M.", and "University of California at Berkeley".
  if (/^\p{Lu}{3,5}$/u.test(name)) forms.add(`${[...name].join('.')}.`, MEANS.acronym);
  // "Alfred A. Knopf" → "Knopf".
  const founder = /^\p{Lu}\p{Ll}+ \p{Lu}\. (\p{Lu}\p{Ll}{4,})$/u.exec(name)?.[1];
  if (founder !== undefined) forms.add(founder, MEANS.short);
  if (/^University of .+, \p{Lu}/u.test(name)) forms.add(name.replace(',', ' at'), MEANS.alias);
  const campus = /^University of California, (\p{Lu}.+)$/u.exec(name)?.[1];
  if (campus !== undefined)
    for (const of of ['UC', 'U.C.']) forms.add(`${of} ${campus}`, MEANS.alias);
}

/** "Ford Motor" → "Ford", and "MCI Communications" → "MCI", which papers seldom write out. */
function firstWord(company: string, forms: Forms): void {
  const first = FIRST_WORD.exec(company)?.[1];
  if (first !== undefined && !DEMONYMS.has(first) && !WORLD_PLACES.has(first))
    forms.add(first, /^\p{Lu}{3,} \p{L}+$/u.test(company) ? MEANS.acronym : MEANS.short);
}

/** "Financial Times" → "Times". */
function newspaper(name: string, forms: Forms): void {
  const paper = NEWSPAPER.exec(name)?.[1];
  if (paper !== undefined) forms.add(paper, MEANS.short);
}

/** "Indian Army" → "Indian army". */
function generic(name: string, forms: Forms): void {
  const lower = name.replace(GENERIC_LAST, (last) => last.toLowerCase());
  if (lower !== name) forms.add(lower, MEANS.alias);
}

/** Rules that concern an organisation or two. */
function fewOrganisations(name: string, forms: Forms): void {
  const royal = /^Koninklijke (.{3,}?)(?: N\.?V\.?)?$/.exec(name)?.[1];
  if (royal !== undefined) forms.add(royal, MEANS.alias);
  const office = /^Office of the (.{20,})$/.exec(name)?.[1];
  if (office !== undefined) {
    forms.add(office, MEANS.alias);
    acronyms(office, initialsOf(office), forms);
  }
  const bank = /^Bank of (\p{Lu})\p{L}{3,}$/u.exec(name)?.[1];
  if (bank !== undefined) forms.add(`BO${bank}`, MEANS.short);
  const team = /^Team (\p{Lu}\p{L}{3,})$/u.exec(name)?.[1];
  if (team !== undefined) forms.add(name, MEANS.team, team);
  if (/^(?:[A-Z]\.){3,}$/.test(name)) forms.add(name.replaceAll('.', ''), MEANS.acronym);
  const national = /^(?:Deutsche|Banco|Narodowy) (\p{Lu}\p{L}{7,})$/u.exec(name)?.[1];
  if (national !== undefined) forms.add(national, MEANS.alias);
  const agency = /^(\p{Lu}\p{L}{4,}) News Agency$/u.exec(name)?.[1];
  if (agency !== undefined)
    for (const other of [agency, `${agency} news agency`]) forms.add(other, MEANS.alias);
  const group = /^(?:Grupo|Gruppo|Groupe) (\p{Lu}\p{L}{4,})$/u.exec(name)?.[1];
  if (group !== undefined) forms.add(group, MEANS.alias);
  const cup = /^(?:UEFA|AFC) (\p{Lu}\p{L}+ .+)$/u.exec(name)?.[1];
  if (cup !== undefined) forms.add(cup, MEANS.alias);
  const body = /^(\p{Lu}\p{L}+ .+) System$/u.exec(name)?.[1];
  if (body !== undefined) forms.add(body, MEANS.alias);
  const seat = /^University of (Cambridge|Oxford|Edinburgh|Glasgow|London|Tokyo|Leiden)$/.exec(
    name,
  );
  if (seat !== null) {
    forms.add(`${seat[1]} University`, MEANS.alias);
    if (/^(?:Ox|Cam)/.test(seat[1] ?? '')) forms.add(seat[1] ?? '', MEANS.short);
  }
  const campus = /^(\p{Lu}\p{L}{3,}(?: State)?) University$/u.exec(name)?.[1];
  if (campus !== undefined && !isElse(campus)) forms.add(campus, MEANS.short);
}

/** A word that is a land, a state or a person before it is a university: "Ohio", "Howard". */
const isElse = (word: string): boolean =>
  WORLD_PLACES.has(word) ||
  STATE_ABBREVIATIONS.has(word) ||
  [COMMON, GIVEN, CROWDED_SURNAMES].some((words) => words.has(word.toLowerCase()));

/** "FTSE 100 Index" → "FTSE 100", "Nikkei 225" → "Nikkei". */
function indices(name: string, forms: Forms): void {
  const index = /^(.{3,}) (?:Index|Average)$/.exec(name)?.[1];
  if (index !== undefined && !/[ -]\p{L}*$/u.test(index)) forms.add(index, MEANS.alias);
  const lower = name.replace(/(?<= )Industrial Average$/, 'industrial average');
  if (lower !== name) forms.add(lower, MEANS.alias);
}

function placeAliases(name: string, forms: Forms): void {
  const before = name.includes(',') && /^([^,]{4,}), \p{Lu}[\p{L}. ]+$/u.exec(name)?.[1];
  if (before) forms.add(before, MEANS.alias);
  const town = /^(\p{Lu}\p{L}{3,}) Municipality$/u.exec(name)?.[1];
  if (town !== undefined) forms.add(town, MEANS.alias);
  const part = /^(?:North|South|East|West) (\p{Lu}.+)$/u.exec(name)?.[1];
  if (part !== undefined) forms.add(`${name.charAt(0)}. ${part}`, MEANS.alias);
  const airport =
    name.endsWith(' Airport') && /^(\p{L}{4,}) (?:International )?Airport$/u.exec(name)?.[1];
  if (airport) forms.add(airport, MEANS.short);
  if (name === 'New York City') forms.add('New York', MEANS.alias);
  const state = STATE_ABBREVIATIONS.get(name);
  if (state !== undefined) forms.add(state, MEANS.alias);
  if (name === 'European Union') acronyms(name, 'EU', forms);
  if (name === 'Greenwich Mean Time') acronyms(name, 'GMT', forms);
}

/** "United States Senate" → "U.S. Senate", and "Senate" where the page speaks of the United States. */
function unitedStates(name: string, forms: Forms): void {
  const bare =
    /^(?:United States|U\.S\.|US) (.+)$/.exec(name)?.[1] ??
    /^(.+) of the United States(?: of America)?$/.exec(name)?.[1];
  if (bare !== undefined) {
    forms.add(`U.S. ${bare}`, MEANS.alias);
    forms.add(`US ${bare}`, MEANS.alias);
    forms.add(`United States ${bare}`, MEANS.alias);
    if (!/^(?:President|Government|Federal Government)$/.test(bare)) forms.add(bare, MEANS.short);
  }
  // "SEC"; of the others everybody leaves out what "U.S." stands for too.
  if (bare !== undefined && /^U\.S\. .+ Commission$/.test(name))
    acronyms(bare, initialsOf(bare), forms);
  if (bare === 'House of Representatives') forms.add('House', MEANS.short);
  if (bare === 'Armed Forces')
    for (const land of ['U.S.', 'US', 'American'])
      for (const word of ['military', 'forces']) forms.add(`${land} ${word}`, MEANS.alias);
  if (bare === 'Federal Government')
    for (const land of ['U.S.', 'US', 'American']) forms.add(`${land} government`, MEANS.alias);
  const house = /^(House|Senate) Committee on (?:the )?(.+)$/.exec(bare ?? '');
  if (house !== null) forms.add(`${house[1]} ${house[2]} Committee`, MEANS.alias);
  const subject = /Department of (?:the )?(.+)$/.exec(bare ?? name)?.[1];
  if (subject === undefined || subject.split(' ').length > 2) return;
  forms.add(`${subject} Department`, MEANS.short);
  forms.add(`Department of ${subject}`, MEANS.short);
  if (subject.includes(' ')) forms.add(subject, MEANS.short);
  if (bare !== undefined) forms.add(`U.S. ${subject} Department`, MEANS.alias);
}

const PARTIES: [RegExp, string[]][] = [
  [/^Democratic Party$/, ['Democrats', 'Democrat', 'Democratic']],
  [/^Republican Party$/, ['Republicans', 'Republican', 'GOP']],
];

/** A party by its members: "Democrats". */
function parties(name: string, forms: Forms): void {
  for (const [party, others] of PARTIES)
    if (party.test(name)) for (const other of others) forms.add(other, MEANS.alias);
  const adherents = /^(Conservative|Labour|Liberal|Socialist|Communist) Party$/.exec(name)?.[1];
  if (adherents !== undefined)
    forms.add(adherents === 'Labour' ? adherents : `${adherents}s`, MEANS.short);
  if (adherents === 'Conservative')
    for (const other of ['Conservative', 'Tories', 'Tory']) forms.add(other, MEANS.short);
}

/** The initials of two capitalised words or more: CAIR, and "Nato". */
function acronyms(name: string, initials: string, forms: Forms): void {
  if (initials.length < FEWEST || initials.length > MOST) return;
  forms.add(initials, MEANS.acronym);
  // Two letters with full stops are somebody's initials, but for the unions.
  const isUnion = name === 'United Nations' || name === 'European Union';
  if (initials.length > 2 || isUnion) forms.add(`${[...initials].join('.')}.`, MEANS.acronym);
  if (SPOKEN.test(initials))
    forms.add(initials.charAt(0) + initials.slice(1).toLowerCase(), MEANS.alias);
}

/** The fewest and the most words that make an acronym. */
const [FEWEST, MOST] = [2, 7];

/** "CAIR" for the "Council on American-Islamic Relations"; '' where a word is not plainly capitalised. */
function initialsOf(name: string): string {
  if (name.includes(' in ')) return '';
  let initials = '';
  for (const part of name.split(BREAK)) {
    if (MINOR.test(part)) continue;
    if (!CAPITALISED.test(part)) return '';
    initials += part.charAt(0);
  }
  return initials;
}

/** The same for capitalised words of plain letters. */
function capitalsOf(name: string): string {
  let capitals = name.charAt(0);
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1))
    capitals += name.charAt(at + 1);
  return capitals;
}
