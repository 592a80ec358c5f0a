import { useId, useRef, useState } from 'preact/hooks';
import sites from '../sites.json' with { type: 'json' };
import type { Settings } from '../store/settings-store.ts';
import { isWithin } from '../text/address.ts';
import { fold } from '../text/fold.ts';
import { useT } from '../ui/i18n.tsx';
import { useKeptFocus } from '../ui/notes/kept-focus.ts';
import { useRows } from '../ui/rows.ts';
import { Switch } from '../ui/switch.tsx';
import { siteName } from './site-name.ts';

/** What the sections need of whoever keeps the settings. */
export interface SitesProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** Must be called straight from the click. Resolves to false where the reader refused. */
  onAllow: (site: string) => Promise<boolean>;
  onForget: (site: string) => Promise<void>;
}

/** The listed sites, each with its switch, and those the reader added. */
export function SitesSection(props: SitesProps) {
  const t = useT();
  const { sitesOff } = props.settings;
  const [filter, setFilter] = useState('');
  const listed = useRef<HTMLUListElement>(null);
  useRows(listed, 'li');
  const shown = sites.filter(({ domain, name }) =>
    fold(`${name} ${domain}`).includes(fold(filter)),
  );
  const turn = (domain: string, on: boolean) => {
    const others = sitesOff.filter((one) => one !== domain);
    props.onChange({ sitesOff: on ? others : [...others, domain] });
  };
  const off = sitesOff.filter((domain) => sites.some((site) => site.domain === domain)).length;
  return (
    <>
      <p class="hint">{t('optionsSitesHint')}</p>
      <details class="sites">
        <summary>
          {t('optionsSitesListed', { count: sites.length })}
          {off > 0 && <small> · {t('optionsSitesOff', { count: off })}</small>}
        </summary>
        <input
          type="search"
          aria-label={t('optionsSitesFilter')}
          placeholder={t('optionsSitesFilter')}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        {shown.length === 0 && <p class="hint">{t('optionsSitesNoMatch')}</p>}
        <ul ref={listed}>
          {shown.map(({ domain, name }) => (
            <li key={domain}>
              <Switch
                label={name}
                on={!sitesOff.includes(domain)}
                onChange={(on) => turn(domain, on)}
              />
              <small>{domain}</small>
            </li>
          ))}
        </ul>
      </details>
      <OwnSites {...props} />
    </>
  );
}

function OwnSites({ settings, onAllow, onForget }: SitesProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<{ words: string; wrong: boolean } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useKeptFocus(list);
  useRows(list, '.rows li');
  const tell = (words: string) => setTold({ words, wrong: false });
  const refuse = (words: string) => setTold({ words, wrong: true });
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteName(typed);
    if (site === null) return refuse(t('optionsSitesBad', { text: typed.trim() }));
    const read = [...sites.map(({ domain }) => domain), ...settings.sitesOwn];
    if (read.some((domain) => isWithin(site, domain)))
      return tell(t('optionsSitesKnown', { site }));
    onAllow(site).then((allowed) => {
      if (!allowed) return refuse(t('optionsSitesRefused', { site }));
      tell(t('optionsSitesAdded', { site }));
      setTyped('');
    }, failed);
  };
  const forget = (site: string) =>
    onForget(site).then(() => tell(t('optionsSitesRemoved', { site })), failed);
  const failed = (error: Error) => refuse(t('popupError', { reason: error.message }));
  return (
    <div class="own-sites" ref={list}>
      <h3>{t('optionsSitesOwn')}</h3>
      {settings.sitesOwn.length === 0 && <p class="hint">{t('noneYet')}</p>}
      <ul class="rows">
        {settings.sitesOwn.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t('optionsSitesRemove', { site })}
              onClick={() => void forget(site)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="line" onSubmit={add}>
        <input
          aria-label={t('optionsSitesAdd')}
          aria-invalid={told?.wrong === true}
          aria-describedby={`${id}-told`}
          placeholder={t('optionsSitesAddHint')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{t('optionsSitesAddButton')}</button>
      </form>
      <p id={`${id}-told`} class={told?.wrong ? 'told wrong' : 'told'} role="status">
        {told?.words}
      </p>
    </div>
  );
}
