import type { ComponentChildren } from 'preact';
import en from '../../_locales/en/build.json' with { type: 'json' };
import fr from '../../_locales/fr/build.json' with { type: 'json' };
import { pageMessages } from '../../ui/i18n.tsx';
import { Speak, type Tables, useLanguage } from '../../ui/translate.tsx';

const tables: Tables = {
  en: { ...pageMessages.en, ...en },
  fr: { ...pageMessages.fr, ...fr },
};

/** Gives what is below the messages of this page too; no other page carries them. */
export function BuildMessages(props: { children?: ComponentChildren }) {
  return <Speak tables={tables} language={useLanguage()} children={props.children} />;
}
