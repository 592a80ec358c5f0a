/**
 * Other spellings of the same name, as rows: what is written, and how else it is written. Applied to
 * whole names when an index is built, so that matching itself stays exact.
 */
interface Row {
  find: RegExp;
  write: string[];
  example: string;
}

export const SPELLINGS: readonly Row[] = [
  { find: /(?<=\p{L}{3})(?:iy|yi|yy|ij)\b/u, write: ['y'], example: 'Zelenskyy' },
  { find: /(?<=\p{L}{2}[sct]k)y\b/u, write: ['i', 'yy', 'iy'], example: 'Zelensky' },
  {
    find: /\b(?:Mohammed|Muhammad|Mohamed|Mohammad|Muhammed|Mohamad|Mehmed)\b/,
    write: ['Mohammed', 'Muhammad', 'Mohamed', 'Mohammad'],
    example: 'Mohammed Omar',
  },
  {
    find: /\b(?:Hussein|Husayn|Hussain|Husain|Husein|Hossein)\b/,
    write: ['Hussein', 'Hussain', 'Husayn'],
    example: 'Saddam Hussein',
  },
  {
    find: /\b(?:Gaddafi|Qaddafi|Gadhafi|Kadhafi|Qadhafi|Khadafy)\b/,
    write: ['Gaddafi', 'Qaddafi', 'Gadhafi', 'Kadhafi', 'Khadafy'],
    example: 'Muammar Gaddafi',
  },
  {
    find: /\b(?:Ahmed|Ahmad|Achmed)\b/,
    write: ['Ahmed', 'Ahmad'],
    example: 'Ahmed Chalabi',
  },
  {
    find: /\b(?:Yusuf|Youssef|Yousef|Yusef|Yousuf)\b/,
    write: ['Yusuf', 'Youssef', 'Yousef'],
    example: 'Yusuf Islam',
  },
  { find: /\b(?:Abdul|Abdel)(?=[- ])/, write: ['Abdul', 'Abdel'], example: 'Abdel Nasser' },
  { find: /\b(?:Al|al|El|el)(?=[-‐‑ ]\p{Lu})/u, write: ['al', 'el'], example: 'Bashar al-Assad' },
  { find: /\bOsama\b/, write: ['Usama'], example: 'Osama bin Laden' },
  { find: /\b(?:Qaeda|Qaida)\b/, write: ['Qaeda', 'Qaida'], example: 'al-Qaeda' },
  {
    find: /\b(?:Hezbollah|Hizbollah|Hizbullah)\b/,
    write: ['Hezbollah', 'Hizbollah'],
    example: 'Hezbollah',
  },
  { find: /\b(?:Kiev|Kyiv)\b/, write: ['Kiev', 'Kyiv'], example: 'Kyiv' },
  { find: /ä/, write: ['ae'], example: 'Jürgen Schäfer' },
  { find: /(?<=\p{L})ö|Ö/u, write: ['oe'], example: 'Gerhard Schröder' },
  { find: /ü/, write: ['ue'], example: 'Müller' },
  { find: /Ö(?=\p{Ll})/u, write: ['Oe'], example: 'Mesut Özil' },
  { find: /å/, write: ['aa'], example: 'Håkan' },
  { find: /ø/, write: ['oe'], example: 'Sørensen' },
  { find: /isation\b/, write: ['ization'], example: 'World Health Organisation' },
  { find: /ization\b/, write: ['isation'], example: 'World Health Organization' },
  { find: /\bDefen[cs]e\b/, write: ['Defence', 'Defense'], example: 'Ministry of Defence' },
  { find: /\bCent(?:re|er)\b/, write: ['Centre', 'Center'], example: 'World Trade Center' },
  { find: /\bLabou?r\b/, write: ['Labour', 'Labor'], example: 'Labour Party' },
  { find: /\bHarbou?r\b/, write: ['Harbour', 'Harbor'], example: 'Pearl Harbor' },
  { find: /\bProgram(?:me)?\b/, write: ['Programme', 'Program'], example: 'World Food Programme' },
  { find: / & /, write: [' and '], example: 'Johnson & Johnson' },
  { find: / and (?=\p{Lu})/u, write: [' & '], example: 'Marks and Spencer' },
  { find: /\bSaint (?=\p{Lu})/u, write: ['St. '], example: 'Saint Petersburg' },
  { find: /\bSt\.? (?=\p{Lu})/u, write: ['Saint '], example: 'St. Petersburg' },
  { find: /\bMount (?=\p{Lu})/u, write: ['Mt. '], example: 'Mount Everest' },
  { find: /\bFort (?=\p{Lu})/u, write: ['Ft. '], example: 'Fort Worth' },
];

/** Skips the rows for names that none of them can touch: most of a million. */
const ANY = new RegExp(SPELLINGS.map(({ find }) => find.source).join('|'), 'u');

/** False for names that no row can touch. */
export const mayBeRespelt = (name: string): boolean => ANY.test(name);

/** Every other spelling that one row gives. Callers apply it again to what comes back. */
export function spellings(name: string): string[] {
  if (!mayBeRespelt(name)) return [];
  return SPELLINGS.flatMap(({ find, write }) =>
    find.test(name)
      ? write.map((to) => name.replace(find, to)).filter((other) => other !== name)
      : [],
  );
}
