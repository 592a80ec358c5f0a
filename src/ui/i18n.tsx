/**
 * What the reader is told, in the reader's language. The messages are WebExtension messages
 * (`_locales/<language>/messages.json`), so that the manifest reads the same files; those of the card
 * lie apart (`card.json`), for they alone go into every page. Both languages are bundled, because the
 * reader may choose one that is not the browser's.
 */
import type { ComponentChildren } from 'preact';
import en from '../_locales/en/messages.json' with { type: 'json' };
import fr from '../_locales/fr/messages.json' with { type: 'json' };
import { cardMessages } from './card/card-messages.ts';
import { type Language, Speak, type Tables, type Translate, translatorOf } from './translate.tsx';

export type { MessageKey, Translate } from './translate.tsx';
export { type Language, languages, resolveLanguage, useLanguage, useT } from './translate.tsx';

/** The messages that every page of the extension carries. */
export const pageMessages: Tables = {
  en: { ...en, ...cardMessages.en },
  fr: { ...fr, ...cardMessages.fr },
};

/** @throws Error for a key that no message has: a mistake of ours, not of the reader. */
export const translator = (language: Language): Translate => translatorOf(pageMessages, language);

/** Gives everything below it a language. */
export function Messages(props: { language: Language; children?: ComponentChildren }) {
  return <Speak tables={pageMessages} language={props.language} children={props.children} />;
}
