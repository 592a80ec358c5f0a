import type { ComponentChildren, ComponentType } from 'preact';
import type { Database } from '../store/database.ts';
import { useT } from '../ui/i18n.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LookSection } from './look-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { type SitesProps, SitesSection } from './sites-section.tsx';

/** Everything that can be chosen, on one page. What is chosen holds at once. */
export function OptionsPage(
  props: SitesProps & { db: Database; onChanged: () => Promise<unknown>; Sync: ComponentType },
) {
  const t = useT();
  const { db, settings, onChange, onChanged, Sync } = props;
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <Section title={t('optionsSites')}>
        <SitesSection {...props} />
      </Section>
      <Section title={t('optionsLook')}>
        <LookSection settings={settings} onChange={onChange} />
      </Section>
      <Section title={t('optionsKeys')}>
        <KeysSection settings={settings} onChange={onChange} />
      </Section>
      <Section title={t('optionsCorrections')}>
        <CorrectionsSection db={db} onChanged={onChanged} />
      </Section>
      <Section title={t('optionsPacks')} id="facts">
        <PacksSection db={db} onChanged={onChanged} />
      </Section>
      <Section title={t('syncTitle')} id="sync">
        <Sync />
      </Section>
    </main>
  );
}

/** One heading with what belongs to it. */
export function Section(props: { title: string; id?: string; children?: ComponentChildren }) {
  return (
    <section class="section" id={props.id}>
      <h2>{props.title}</h2>
      <div>{props.children}</div>
    </section>
  );
}
