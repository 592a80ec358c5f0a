import { useT } from '../../ui/translate.tsx';

/** A wide button that asks for articles, or takes those dropped on it. */
export function FilesField({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useT();
  return (
    <label class="file-button build-files">
      <strong>{t('buildChoose')}</strong>
      <small>{t('buildDrop')}</small>
      <input
        type="file"
        multiple
        accept=".txt,.md,.html,.htm,.json"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same files chosen again are asked for again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
