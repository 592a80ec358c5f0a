import { copyText } from '../../ui/statement/copy-text.ts';

/**
 * Puts text on the clipboard; false where the browser refused. Pages without TLS have no clipboard
 * API: there a text field inside our own shadow root is selected and copied instead.
 */
export const copyFrom = async (inside: HTMLElement, text: string): Promise<boolean> =>
  ('clipboard' in navigator && (await copyText(text))) || copyBySelection(text, inside);

function copyBySelection(text: string, inside: HTMLElement): boolean {
  const root = inside.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0; pointer-events: none';
  inside.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
