import type { Source } from '../../model.ts';
import { useT } from '../translate.tsx';
import { webAddress, withTextFragment } from '../web-address.ts';
import { withoutMarks } from './quote-marks.ts';

/** Publisher and title, and which of the reader's own packs says so; the link leads to the very words. */
export function SourceLink({ source, text }: { source: Source; text: string }) {
  const { pack } = source;
  const t = useT();
  return (
    <>
      <Named source={source} text={text} />
      {pack && <span>{t('cardSourcePack', { pack })}</span>}
    </>
  );
}

function Named({ source, text }: { source: Source; text: string }) {
  const t = useT();
  const url = webAddress(source.url);
  const { publisher, title } = source;
  const words = (
    <>
      {publisher && <span class="source-publisher">{publisher}</span>}
      {title && (
        <cite class="source-title" lang={source.language} dir="auto">
          {title}
        </cite>
      )}
      {!publisher && !title && t('cardSourceUnknown')}
    </>
  );
  if (url === null) return <span class="source">{words}</span>;
  return (
    <a
      class="source"
      href={withTextFragment(url, withoutMarks(text))}
      target="_blank"
      rel="noopener noreferrer"
    >
      {words} <span class="only-heard">{t('cardSourceOpens')}</span>
    </a>
  );
}
