import { reasonOf } from '../text/reason.ts';
import { resolveLanguage, translator } from './i18n.tsx';

/** Shows a page of the extension, or why it cannot be shown: one that stays empty tells nobody anything. */
export async function startPage(show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (thrown) {
    const language = resolveLanguage('', navigator.languages);
    const told = document.createElement('p');
    told.lang = language;
    told.className = 'failed';
    told.setAttribute('role', 'alert');
    told.textContent = translator(language)('pageFailed', { reason: reasonOf(thrown) });
    document.body.replaceChildren(told);
  }
}
