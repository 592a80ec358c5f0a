/** What the options and the welcome page share: the reader's settings, kept and told to every tab. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser/gate.ts';
import type { ownCalls } from '../browser/messages.ts';
import { caller } from '../browser/messenger.ts';
import { patternsOf } from '../browser/site-patterns.ts';
import { type Database, watchAnswer } from '../store/database.ts';
import { changeSettings, readSettings, type Settings } from '../store/settings-store.ts';
import { isFull } from '../text/is-full.ts';
import { Messages, resolveLanguage, translator } from '../ui/i18n.tsx';
import { startPage } from '../ui/start-page.ts';
import type { SitesProps } from './sites-section.tsx';

/** The settings, and what a page may do to them. */
export interface Chosen extends SitesProps {
  /** Tells every tab that corrections or facts changed. */
  onChanged: () => Promise<unknown>;
}

/** Shows a page that reads and changes the settings, under a title of the tab. */
export const showPage = (
  db: Database,
  title: 'optionsTitle' | 'welcomeTitle' | 'buildTitle',
  Page: (props: { chosen: Chosen }) => ComponentChildren,
): Promise<void> => startPage(() => show(db, title, Page));

async function show(...[db, title, Page]: Parameters<typeof showPage>): Promise<void> {
  const callOwn = caller<typeof ownCalls>((message) => browser.runtime.sendMessage(message));
  const first = await readSettings(db);
  const tell = () => callOwn('changed', {});

  function Root() {
    const [settings, setSettings] = useState<Settings>(first);
    const [failed, setFailed] = useState<string | null>(null);
    /** Changes under way: until they are kept, what is kept is older than what is shown. */
    const saving = useRef(0);
    const follow = (kept: Settings) => {
      if (saving.current === 0) setSettings(kept);
    };
    // The popup and other tabs change them too; what is chosen here must not take that back.
    useEffect(() => watchAnswer(() => readSettings(db), follow, tellWhy), []);
    const language = resolveLanguage(settings.language, navigator.languages);
    const t = translator(language);
    document.documentElement.lang = language;
    document.title = t('pageTitle', { page: t(title) });
    const tellWhy = (error: Error) =>
      setFailed(isFull(error) ? t('failedFull') : t('popupError', { reason: error.message }));
    const onChange = async (change: Partial<Settings>) => {
      setSettings((before) => ({ ...before, ...change }));
      saving.current++;
      try {
        await changeSettings(db, change);
        setFailed(null);
        await tell();
      } catch (error) {
        tellWhy(error as Error);
      }
      saving.current--;
      // What could not be kept does not hold.
      follow(await readSettings(db));
    };
    const own = (change: (sites: string[]) => string[]) =>
      setSettings((before) => ({ ...before, sitesOwn: change(before.sitesOwn) }));
    const chosen: Chosen = {
      settings,
      onChange,
      onChanged: tell,
      // The background hears of both and keeps them; see background/sites.ts.
      onAllow: async (site) => {
        const allowed = await browser.permissions.request({ origins: patternsOf(site) });
        if (allowed) own((sites) => [...sites, site].sort());
        return allowed;
      },
      onForget: async (site) => {
        await browser.permissions.remove({ origins: patternsOf(site) });
        own((sites) => sites.filter((one) => one !== site));
      },
    };
    return (
      <Messages language={language}>
        {failed !== null && (
          <p class="failed page-failed" role="alert">
            {failed}
          </p>
        )}
        <Page chosen={chosen} />
      </Messages>
    );
  }
  render(<Root />, document.body);
}
