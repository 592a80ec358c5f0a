import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/gate.ts';
import type { Settings } from '../store/settings-store.ts';
import { useT } from '../ui/i18n.tsx';
import { Choice } from './choice.tsx';

/** Where the browser lets its reader choose the keys. Firefox alone has a call for it, and no address. */
const openShortcuts = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** Languages are named in themselves, so that everybody finds their own. */
const OWN_NAMES = { en: 'English', fr: 'Français' };

/** The manifest's commands; the browser describes them in its own language, not in the one chosen here. */
const COMMANDS = {
  'next-name': 'commandNextName',
  'previous-name': 'commandPreviousName',
} as const;

/** The interface's language, and the shortcuts, which only the browser can change. */
export function KeysSection(props: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const t = useT();
  const [commands, setCommands] = useState<{ name: string; words: string; keys: string }[]>([]);
  useEffect(() => {
    const read = async () => {
      const all = await browser.commands.getAll();
      setCommands(
        all.flatMap(({ name = '', description, shortcut }) =>
          description ? [{ name, words: description, keys: shortcut ?? '' }] : [],
        ),
      );
    };
    void read();
    // They are changed in another tab, so look again when the reader comes back.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <>
      <Choice
        label={t('optionsLanguage')}
        options={[
          { id: 'auto', label: t('optionsLanguageAuto') },
          { id: 'en', label: OWN_NAMES.en },
          { id: 'fr', label: OWN_NAMES.fr },
        ]}
        chosen={props.settings.language}
        onChoose={(language) => props.onChange({ language })}
      />
      <h3>{t('optionsShortcuts')}</h3>
      <ul class="rows">
        {commands.map(({ name, words, keys }) => (
          <li key={name}>
            <span>{name in COMMANDS ? t(COMMANDS[name as keyof typeof COMMANDS]) : words}</span>
            {keys ? <kbd>{keys}</kbd> : <small>{t('optionsShortcutNone')}</small>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void openShortcuts()}>
        {t('optionsShortcutsChange')}
      </button>
      <p class="hint">{t('optionsOmnibox')}</p>
    </>
  );
}
