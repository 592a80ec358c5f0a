import { useEffect, useRef, useState } from 'preact/hooks';
import { watchAnswer } from '../store/database.ts';

/**
 * What the store holds, followed while it is shown; null until it was read. What is changed by the second of the
 * two shows only once every tab was told of it: a page that the reader closes then leaves none behind.
 */
export function useTold<T>(
  ask: () => Promise<T>,
  tell: () => Promise<unknown>,
  failed: (error: Error) => void,
): [T | null, <R>(change: () => Promise<R>) => Promise<R>] {
  const [shown, setShown] = useState<T | null>(null);
  const changing = useRef(0);
  const follow = (answer: T) => {
    if (changing.current === 0) setShown(answer);
  };
  // Another tab changes it too.
  useEffect(() => watchAnswer(ask, follow, failed), []);
  const change = async <R>(act: () => Promise<R>) => {
    changing.current++;
    try {
      const done = await act();
      await tell();
      return done;
    } finally {
      changing.current--;
      follow(await ask());
    }
  };
  return [shown, change];
}
