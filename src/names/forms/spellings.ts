/**
 * Other spellings of the same name, as rows. Applied to whole names when an index is built, so that
 * matching itself stays exact.
 */

/** Words that are one another's spellings: transliterations, and British and American English. */
export const SAME_WORDS: readonly string[][] = [
  ['Mohammed', 'Muhammad', 'Mohamed', 'Mohammad', 'Muhammed', 'Mohamad'],
  ['Hussein', 'Hussain', 'Husayn', 'Husain'],
  ['Gaddafi', 'Qaddafi', 'Gadhafi', 'Kadhafi', 'Khadafy', 'Qadhafi'],
  ['Ahmed', 'Ahmad'],
  ['Yusuf', 'Youssef', 'Yousef'],
  ['Abdul', 'Abdel'],
  ['Al', 'El', 'al', 'el'],
  ['Osama', 'Usama'],
  ['Qaeda', 'Qaida'],
  ['Mahdi', 'Mehdi'],
  ['Hezbollah', 'Hizbollah', 'Hizbullah'],
  ['Kiev', 'Kyiv'],
  ['Yangon', 'Rangoon'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Suharto', 'Soeharto'],
  ['Soekarnoputri', 'Sukarnoputri'],
  ['Wien', 'Vienna'],
  ['Erbil', 'Arbil', 'Irbil'],
  ['Tehran', 'Teheran'],
  ['Ulaanbaatar', 'Ulan Bator'],
  ['Basel', 'Basle'],
  ['München', 'Munich'],
  ['Defence', 'Defense'],
  ['Centre', 'Center'],
  ['Labour', 'Labor'],
  ['Harbour', 'Harbor'],
  ['Programme', 'Program'],
  ['Organisation', 'Organization'],
  ['Saint', 'St.'],
  ['Mount', 'Mt.'],
  ['Fort', 'Ft.'],
];

interface Row {
  find: RegExp;
  write: string[];
  example: [from: string, to: string];
}

/** Endings and letters that are written in more than one way. */
export const SAME_LETTERS: readonly Row[] = [
  { find: /(?<=\p{L}{3})(?:iy|yi|yy|ij)\b/u, write: ['y'], example: ['Zelenskyy', 'Zelensky'] },
  { find: /(?<=\p{L}{2}[sct]k)y\b/u, write: ['i', 'yy', 'iy'], example: ['Zelensky', 'Zelenskiy'] },
  { find: /ä/, write: ['ae'], example: ['Schäuble', 'Schaeuble'] },
  { find: /(?<=\p{L})ö/u, write: ['oe'], example: ['Schröder', 'Schroeder'] },
  { find: /ü/, write: ['ue'], example: ['Müller', 'Mueller'] },
  { find: /Ö(?=\p{Ll})/u, write: ['Oe'], example: ['Özil', 'Oezil'] },
  { find: /å/, write: ['aa'], example: ['Håkan', 'Haakan'] },
  // Romanian's one sound, as it was written until 1993.
  { find: /(?<=\p{Ll})â(?=\p{Ll})/u, write: ['i'], example: ['Stângă', 'Stingă'] },
  { find: /ø/, write: ['oe'], example: ['Sørensen', 'Soerensen'] },
  { find: / & /, write: [' and '], example: ['Marks & Spencer', 'Marks and Spencer'] },
  { find: / and (?=\p{Lu})/u, write: [' & '], example: ['Marks and Spencer', 'Marks & Spencer'] },
];

const others = new Map<string, string[]>();
for (const row of SAME_WORDS) for (const word of row) others.set(word, row);
others.set('St', ['Saint', 'St.']);
const LETTERS = new RegExp(SAME_LETTERS.map(({ find }) => find.source).join('|'), 'u');

/** Every word that {@link SAME_WORDS} spells in another way. */
export const respelt = (): Iterable<string> => others.keys();

/** Every other spelling that one row gives. Callers apply it again to what comes back. */
export function spellings(name: string): string[] {
  const found: string[] = [];
  const words = name.split(/(?<=[ \-‐‑])/u);
  words.forEach((part, i) => {
    const word = part.replace(/[ \-‐‑]$/u, '');
    // "Al Gore" and "El Salvador" are no particles: those stand inside a name or before a hyphen.
    const isName = /^[ae]l$/i.test(word) && i === 0 && part.endsWith(' ') && words.length < 3;
    for (const other of isName ? [] : (others.get(word) ?? []))
      if (other !== word) found.push(words.with(i, other + part.slice(word.length)).join(''));
  });
  if (LETTERS.test(name))
    for (const { find, write } of SAME_LETTERS)
      if (find.test(name)) found.push(...write.map((to) => name.replace(find, to)));
  return found;
}
