import type { ComponentChildren } from 'preact';
import type { Because, Edtf, EntityRef, StatementView } from '../../model.ts';
import { useT } from '../translate.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { DateText } from './date-text.tsx';
import { ReportDiff } from './report-diff.tsx';
import { SaidWords } from './said-words.tsx';
import { SourceLink } from './source-link.tsx';

interface Props {
  view: StatementView;
  /** Why it stands here, where a list has a reason to say. */
  because?: Because;
  /** The article being read, or null. */
  published: Edtf | null;
  today: Edtf;
  /** Shown with the speaker's name, except among that speaker's words alone. */
  withSpeaker: boolean;
  openEntity?: ((entity: EntityRef) => void) | undefined;
  copy(text: string): Promise<boolean>;
  /** More for the line of actions, such as "Add note". */
  children?: ComponentChildren;
}

/** One statement: when, by whom where that is not plain, the words, and where they were reported. */
export function StatementItem(props: Props) {
  const { view, published, today } = props;
  const t = useT();
  const [first] = view.reports;
  return (
    <article class="statement">
      <header class="statement-when">
        <DateText date={view.said} basis={view.saidBasis} published={published} today={today} />
        <Reason because={props.because ?? null} />
      </header>
      {props.withSpeaker && <Speaker view={view} openEntity={props.openEntity} />}
      <SaidWords view={view} />
      <footer class="statement-where">
        {first && <SourceLink source={first.source} text={first.text} />}
        {view.noted && <span class="noted">{t('cardNoted')}</span>}
        <ReportDiff view={view} />
        <div class="statement-actions">
          <CopyButtons view={view} copy={props.copy} />
          {props.children}
        </div>
      </footer>
    </article>
  );
}

function Speaker({ view, openEntity }: Pick<Props, 'view' | 'openEntity'>) {
  const t = useT();
  const { speaker, speakerAs } = view;
  if (!speaker) return <p class="speaker">{speakerAs || t('cardSpeakerUnknown')}</p>;
  if (!openEntity) return <p class="speaker">{speaker.name}</p>;
  return (
    <p class="speaker">
      <button type="button" class="name-button" onClick={() => openEntity(speaker)}>
        {speaker.name}
      </button>
    </p>
  );
}

function Reason({ because }: { because: Because }) {
  const t = useT();
  if (because === null || because.reason === 'here') return null;
  const words =
    because.reason === 'about'
      ? t('cardBecauseAbout', { subject: because.entity.name })
      : because.reason === 'word'
        ? t('cardBecauseWord', { word: because.word })
        : t('cardBecauseLatest');
  return <span class="because">{words}</span>;
}
