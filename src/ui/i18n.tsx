/**
 * What the reader is told, in the reader's language. The messages are WebExtension messages
 * (`_locales/<language>/messages.json`), so that the manifest reads the same files; both languages
 * are bundled, because the reader may choose one that is not the browser's.
 *
 * Plurals: where a message counts, write `key_one` and `key_other` (and any other category of
 * `Intl.PluralRules` the language has); ask for `key` with a `count`.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import en from '../_locales/en/messages.json' with { type: 'json' };
import fr from '../_locales/fr/messages.json' with { type: 'json' };

type Table = typeof en;
type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<K> = K extends `${infer Base}_${Category}` ? Base : K;
/** Every key that can be asked for: plurals by their stem. */
export type MessageKey = Stem<keyof Table & string>;
type Entry<K extends MessageKey> = K extends keyof Table
  ? Table[K]
  : `${K}_other` extends keyof Table
    ? Table[`${K}_other`]
    : never;
/** The values a message needs, by the names of its placeholders. */
export type MessageValues<K extends MessageKey> =
  Entry<K> extends { placeholders: infer P }
    ? { [N in keyof P]: string | number }
    : Record<never, never>;
type Rest<K extends MessageKey> = keyof MessageValues<K> extends never ? [] : [MessageValues<K>];

/** The message of a key in one language; numbers are written as the language writes them. */
export type Translate = <K extends MessageKey>(key: K, ...values: Rest<K>) => string;

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

type Messages = Record<string, { message: string; placeholders?: Record<string, object> }>;
const tables: Record<Language, Messages> = { en, fr };

/** The language to show: the one chosen, or else the first that the browser wants and we speak. */
export function resolveLanguage(chosen: string, wanted: readonly string[]): Language {
  const speaks = (tag: string) => languages.find((ours) => ours === tag.toLowerCase().slice(0, 2));
  return [chosen, ...wanted].map(speaks).find((ours) => ours !== undefined) ?? 'en';
}

/** @throws Error for a key that no message has: a mistake of ours, not of the reader. */
export function translator(language: Language): Translate {
  const table = tables[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const entryOf = (key: string, count: string | number | undefined) =>
    table[key] ??
    (typeof count === 'number' ? table[`${key}_${plural.select(count)}`] : undefined) ??
    table[`${key}_other`];
  return (key, ...[values]) => {
    const given: Record<string, string | number> = values ?? {};
    const entry = entryOf(key, given.count);
    if (entry === undefined) throw new Error(`No message has the key ${key}.`);
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const value = given[name.toLowerCase()] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

const Context = createContext<{ language: Language; t: Translate }>({
  language: 'en',
  t: translator('en'),
});

/** Gives everything below it a language. */
export function Messages(props: { language: Language; children?: ComponentChildren }) {
  const { language } = props;
  const value = useMemo(() => ({ language, t: translator(language) }), [language]);
  return <Context.Provider value={value}>{props.children}</Context.Provider>;
}

/** `const t = useT(); t('cardMore', { count: 3 })` */
export const useT = (): Translate => useContext(Context).t;

/** The language in force, for dates and numbers. */
export const useLanguage = (): Language => useContext(Context).language;
