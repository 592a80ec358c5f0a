import axe from 'axe-core';
import { type Page, UnsupportedOperation } from 'puppeteer-core';

/** What axe-core finds wrong with a page as it stands: the rule and the elements, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  });
}

export const SCHEMES = ['light', 'dark'] as const;

/** Shows a page in light or dark. Firefox cannot be told: there it stays as it is. */
export async function inScheme(page: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } catch (error) {
    if (!(error instanceof UnsupportedOperation)) throw error;
  }
}
