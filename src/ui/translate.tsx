/**
 * Speaking to the reader, without the messages themselves: a content script carries only the card's
 * (`card-messages.ts`), the extension's own pages carry all (`i18n.tsx`).
 *
 * Plurals: where a message counts, write `key_one` and `key_other` (and any other category of
 * `Intl.PluralRules` the language has); ask for `key` with a `count`.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type build from '../_locales/en/build.json';
import type cards from '../_locales/en/card.json';
import type rest from '../_locales/en/messages.json';

type Table = typeof rest & typeof cards & typeof build;
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

/** The languages of the interface. */
export const languages = ['en', 'fr'] as const;
/** One of them. */
export type Language = (typeof languages)[number];

type Written = { message: string; placeholders?: Record<string, object> };
type Messages = Record<string, Written | string>;
/** Messages of every language, by key, as WebExtensions write them; the builder leaves the words of some alone. */
export type Tables = Record<Language, Messages>;

/** The language to show: the one chosen, or else the first that the browser wants and we speak. */
export function resolveLanguage(chosen: string, wanted: readonly string[]): Language {
  const speaks = (tag: string) => languages.find((ours) => ours === tag.toLowerCase().slice(0, 2));
  return [chosen, ...wanted].map(speaks).find((ours) => ours !== undefined) ?? 'en';
}

/** @throws Error for a key that no message has: a mistake of ours, not of the reader. */
export function translatorOf(tables: Tables, language: Language): Translate {
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
    const words = typeof entry === 'string' ? entry : entry.message;
    return words.replace(/\$(\w+)\$/g, (_, name: string) => {
      const value = given[name.toLowerCase()] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/** Outside any `Speak` a component has nobody to speak to: a mistake of ours. */
const unspoken: Translate = () => {
  throw new Error('Wrap the component in Messages or Speak.');
};
const Context = createContext<{ language: Language; t: Translate }>({
  language: 'en',
  t: unspoken,
});

/** Gives everything below it a language and its messages. */
export function Speak(props: { tables: Tables; language: Language; children?: ComponentChildren }) {
  const { tables, language } = props;
  const value = useMemo(
    () => ({ language, t: translatorOf(tables, language) }),
    [tables, language],
  );
  return <Context.Provider value={value}>{props.children}</Context.Provider>;
}

/** `const t = useT(); t('cardMore', { count: 3 })` */
export const useT = (): Translate => useContext(Context).t;

/** The language in force, for dates and numbers. */
export const useLanguage = (): Language => useContext(Context).language;
