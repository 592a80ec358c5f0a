import { useLayoutEffect, useState } from 'preact/hooks';
import { useT } from '../../ui/translate.tsx';
import { droppedFiles } from './dropped-files.ts';

interface Props {
  onFiles: (files: File[]) => void;
  onFailed: (error: Error) => void;
}

/**
 * A wide button that asks for articles. They can be dropped anywhere on the page: beside the button the
 * browser would else leave the page for the file, and all that was typed with it.
 */
export function FilesField({ onFiles, onFailed }: Props) {
  const t = useT();
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const listening = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      document.addEventListener(type, act, { signal: listening.signal });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => setOver(relatedTarget !== null));
    on('drop', (event) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      droppedFiles(event.dataTransfer).then(onFiles, onFailed);
    });
    return () => listening.abort();
  });
  return (
    <label class={over ? 'file-button build-files over' : 'file-button build-files'}>
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
