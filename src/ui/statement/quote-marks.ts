/**
 * Quotation marks of a language (CLDR, `quotationStart` and `quotationEnd`), and a quotation dressed
 * in them: the source's own outer marks come off, the language's go on.
 */
const MARKS: Record<string, readonly [string, string]> = {
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  nl: ['‘', '’'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  zh: ['“', '”'],
};
const ENGLISH = ['“', '”'] as const;
const OPENING = /^[“”„«‹"「『‘]\s*/;
const CLOSING = /\s*[“”»›"」』’]$/;
const ANY = /[“”„«»"「」『』]/;

/** The text without the marks around all of it; unchanged where marks stand inside it as well. */
export function withoutMarks(text: string): string {
  const trimmed = text.trim();
  if (!OPENING.test(trimmed)) return ANY.test(trimmed) ? trimmed : trimmed.replace(/[”"»]$/, '');
  const inner = trimmed.replace(OPENING, '').replace(CLOSING, '');
  return ANY.test(inner) ? trimmed : inner;
}

/** Direct words between the marks of their language (BCP 47), English ones where it is unknown. */
export function quoted(text: string, language: string): string {
  const inner = withoutMarks(text);
  if (OPENING.test(inner)) return inner;
  const [open, close] = MARKS[language.slice(0, 2).toLowerCase()] ?? ENGLISH;
  return `${open}${inner}${close}`;
}
