import type { Page } from 'puppeteer-core';
import { seen } from './seen.ts';

/** The text of the file that a page saves by an act; the browser is kept from asking where to put it. */
export async function savedBy(page: Page, act: () => Promise<unknown>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    const { click } = HTMLAnchorElement.prototype;
    document.body.removeAttribute('data-saved');
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void blob.text().then((text) => {
          URL.createObjectURL = make;
          HTMLAnchorElement.prototype.click = click;
          document.body.setAttribute('data-saved', text);
        });
      return make.call(URL, blob);
    };
  });
  await act();
  await seen(page, 'body[data-saved]');
  return page.$eval('body', (body) => body.getAttribute('data-saved') ?? '');
}
