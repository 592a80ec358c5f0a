import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/gate.ts';
import type { Settings } from '../store/settings-store.ts';
import { useT } from '../ui/i18n.tsx';
import { Choice } from './choice.tsx';

const isFirefox = location.protocol === 'moz-extension:';
/** Languages are named in themselves, so that everybody finds their own. */
const OWN_NAMES = { en: 'English', fr: 'Français' };

/** The interface's language, and the shortcuts, which only the browser can change. */
export function KeysSection(props: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const t = useT();
  const [commands, setCommands] = useState<{ words: string; keys: string }[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) =>
        setCommands(
          all.flatMap(({ description, shortcut }) =>
            description ? [{ words: description, keys: shortcut ?? '' }] : [],
          ),
        ),
      );
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
        {commands.map(({ words, keys }) => (
          <li key={words}>
            <span>{words}</span>
            <kbd>{keys || t('optionsShortcutNone')}</kbd>
          </li>
        ))}
      </ul>
      {isFirefox ? (
        <p class="hint">{t('optionsShortcutsFirefox')}</p>
      ) : (
        <button
          type="button"
          onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
        >
          {t('optionsShortcutsChange')}
        </button>
      )}
      <p class="hint">{t('optionsOmnibox')}</p>
    </>
  );
}
