/** Notes as files, and as they stood on earlier days. */
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../text/edtf.ts';
import { regional } from '../date-words.ts';
import { download } from '../download.ts';
import { FileButton } from '../file-button.tsx';
import { type Language, type Translate, useLanguage, useT } from '../i18n.tsx';

/** What became of an import: how many notes were new, merged, here already, or not to be read. */
export interface ImportReport {
  added: number;
  merged: number;
  known: number;
  unreadable: number;
}
/** What the section asks of whoever keeps the notes. `store/notes-files.ts` implements it. */
export interface NotesFilesSource {
  exportJson(): Promise<string>;
  exportMarkdown(): Promise<string>;
  /** Tells why where the text is no JSON, or no export of notes. */
  importJson(text: string): Promise<ImportReport | { refused: 'json' | 'format' }>;
  /** Newest first. */
  snapshots(): Promise<{ day: string; count: number }[]>;
  /** Returns how many notes changed. */
  restoreSnapshot(day: string): Promise<number>;
}

const REFUSALS = { json: 'filesBadJson', format: 'filesBadFormat' } as const;

/** What came of an import, without what did not happen. */
export function importWords(t: Translate, language: Language, report: ImportReport): string {
  const { added, merged, known, unreadable } = report;
  const parts = [
    added > 0 && t('filesAdded', { count: added }),
    merged > 0 && t('filesMerged', { count: merged }),
    known > 0 && t('filesKnown', { count: known }),
    unreadable > 0 && t('filesUnreadable', { count: unreadable }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return t('filesNoNotes');
  return t('filesImported', { what: new Intl.ListFormat(language).format(parts) });
}

/** Export, import, and the snapshots of the last days. */
export function NotesFiles({ source }: { source: NotesFilesSource }) {
  const t = useT();
  const language = useLanguage();
  const [said, setSaid] = useState({ words: '', wrong: false });
  const [snapshots, setSnapshots] = useState<{ day: string; count: number }[] | null>(null);
  const [open, setOpen] = useState(false);
  const refuse = (words: string) => setSaid({ words, wrong: true });
  const failed = (error: Error) => refuse(t('popupError', { reason: error.message }));
  const say = (work: Promise<string>) => {
    work.then((words) => setSaid({ words, wrong: false }), failed);
  };
  useEffect(() => {
    if (open) source.snapshots().then(setSnapshots, failed);
  }, [source, open]);
  const save = (kind: 'json' | 'md', type: string, text: Promise<string>) =>
    say(
      text.then((content) => {
        download(`on-record-notes-${today()}.${kind}`, type, content);
        return t('filesExported');
      }),
    );
  const read = async (file: File) => {
    const answer = await source.importJson(await file.text());
    if ('refused' in answer) refuse(t(REFUSALS[answer.refused], { file: file.name }));
    else setSaid({ words: importWords(t, language, answer), wrong: false });
  };
  const long = new Intl.DateTimeFormat(regional(language), { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <details class="notes-files" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('filesTitle')}</summary>
      <p>
        <button type="button" onClick={() => save('json', 'application/json', source.exportJson())}>
          {t('filesExportJson')}
        </button>
        <button type="button" onClick={() => save('md', 'text/markdown', source.exportMarkdown())}>
          {t('filesExportMarkdown')}
        </button>
        <FileButton
          label={t('filesImport')}
          accept=".json,application/json"
          onFile={(file) => void read(file).catch(failed)}
        />
      </p>
      <output class={said.wrong ? 'failed' : ''}>{said.words}</output>
      <h2>{t('filesSnapshots')}</h2>
      <p class="notes-hint">{t('filesSnapshotsHint')}</p>
      {snapshots?.length === 0 && <p class="notes-hint">{t('noneYet')}</p>}
      <ul>
        {snapshots?.map((snapshot) => (
          <li key={snapshot.day}>
            {long.format(new Date(snapshot.day))} ({t('filesNotes', { count: snapshot.count })}){' '}
            <button
              type="button"
              onClick={() =>
                say(
                  source
                    .restoreSnapshot(snapshot.day)
                    .then((count) => t('filesRestored', { count })),
                )
              }
            >
              {t('noteRestore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
