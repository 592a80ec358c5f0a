import { useT } from '../translate.tsx';

/** One sentence on what failed: the background's own, or that it did not answer. */
export function CardFailed({ error, id }: { error: Error; id?: string }) {
  const t = useT();
  return (
    <p id={id} class="card-failed" role="alert">
      {error.cause ? error.message : t('cardFailed')}
    </p>
  );
}
