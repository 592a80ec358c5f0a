import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../ui/i18n.tsx';

/** Shows a component once its code is there; `load` must be the same function each time. */
export function Later(props: { load: () => Promise<ComponentType> }) {
  const t = useT();
  const [loaded, setLoaded] = useState<{ View: ComponentType } | { failed: string } | null>(null);
  useEffect(() => {
    props.load().then(
      (View) => setLoaded({ View }),
      (error: Error) => setLoaded({ failed: error.message }),
    );
  }, [props.load]);
  if (loaded === null) return null;
  if ('failed' in loaded)
    return (
      <p class="failed" role="alert">
        {t('popupError', { reason: loaded.failed })}
      </p>
    );
  return <loaded.View />;
}
