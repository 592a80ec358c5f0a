import { browser } from '../browser/gate.ts';
import type { Database } from '../store/database.ts';
import { useT } from '../ui/i18n.tsx';
import type { Chosen } from './chosen.tsx';
import { Sample } from './sample-card.tsx';
import { SitesSection } from './sites-section.tsx';

/** The first page a reader sees: it shows the thing at work, and says what is read. */
export function WelcomePage(props: Chosen & { db: Database }) {
  const t = useT();
  return (
    <main class="welcome">
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <Sample {...props} />
      <dl class="promises">
        <dt>{t('welcomeReads')}</dt>
        <dd>{t('welcomeReadsText')}</dd>
        <dt>{t('welcomeLeaves')}</dt>
        <dd>{t('welcomeLeavesText')}</dd>
        <dt>{t('welcomeVerdict')}</dt>
        <dd>{t('welcomeVerdictText')}</dd>
      </dl>
      <h2>{t('welcomeSites')}</h2>
      <SitesSection {...props} />
      <p>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcomeAll')}
        </button>
      </p>
    </main>
  );
}
