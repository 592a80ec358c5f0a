/** The library and the sync section as a reader uses them, in a real browser. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Launched } from '../../src/cli/launch.ts';
import { seen, until } from './seen.ts';

const LIBRARY = 'src/library/library.html';
const OPTIONS = 'src/options/options.html';

export class NotesPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  static async open(on: Launched, query = ''): Promise<NotesPage> {
    const page = await on.openOwn(LIBRARY + query);
    await seen(page, '.notes');
    return new NotesPage(page);
  }

  async press(label: string, within = ''): Promise<void> {
    const button = await seen(this.page, `${within} ::-p-text(${label})`);
    await button.click();
  }

  /** Waits until the page calls saved what it shows, and that is this text. */
  async shownSaved(text: string): Promise<void> {
    await until(
      this.page,
      (wanted: string) =>
        document.querySelector('textarea')?.value === wanted &&
        document.querySelector('.note-saving.saved') !== null,
      text,
    );
  }

  async importFile(file: string): Promise<void> {
    await this.page.$eval('.notes-files', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    const input = await seen(this.page, '.notes-files input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  }

  /** The texts shown, in order. */
  async texts(): Promise<string[]> {
    return this.page.$$eval('.note .markdown', (notes) =>
      notes.map((note) => note.textContent ?? ''),
    );
  }

  /** Waits until exactly these notes are shown, in any order. */
  async shows(expected: string[]): Promise<void> {
    await until(
      this.page,
      (texts: string[]) => {
        const shown = [...document.querySelectorAll('.note .markdown')].map(
          (one) => one.textContent,
        );
        return JSON.stringify(shown.sort()) === JSON.stringify(texts);
      },
      [...expected].sort(),
    );
  }

  async write(text: string): Promise<void> {
    await this.press('New note');
    await seen(this.page, '.note textarea:focus');
    await this.page.keyboard.type(text);
    await this.done();
  }

  /** Types at the end of the only note, or of the one whose text contains some words. */
  async append(text: string): Promise<void> {
    // By key: what stands above, such as that sync failed, may come or go and move the button from under a pointer.
    await (await seen(this.page, '.note ::-p-text(Edit)')).focus();
    await this.page.keyboard.press('Enter');
    await seen(this.page, '.note textarea:focus');
    await this.page.keyboard.type(text);
    await this.done();
  }

  async done(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await until(this.page, () => document.querySelector('.note textarea') === null);
  }

  /** One round now. Returns the problem, or null. */
  async sync(): Promise<string | null> {
    return this.page.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser;
      const { runtime } = api ?? (globalThis as unknown as { chrome: Api }).chrome;
      const answer = await runtime.sendMessage({ call: 'syncNow', args: {} });
      if (!answer.ok) throw new Error(answer.error);
      return answer.value.problem;
    });
  }
}

interface Api {
  runtime: {
    sendMessage(
      message: object,
    ): Promise<{ ok: true; value: { problem: string | null } } | { ok: false; error: string }>;
  };
}

/** Fills in the form of the options, and waits for what it answers. */
export async function setUpWebdav(
  on: Launched,
  form: { url: string; user: string; password: string; passphrase?: string },
): Promise<string> {
  const page = await on.openOwn(OPTIONS);
  await (await seen(page, '.webdav-details summary')).click();
  for (const [name, value] of Object.entries(form)) await page.type(`#webdav-${name}`, value);
  await page.click('.webdav [type=submit]');
  const text = await until(page, () => {
    const status = document.querySelector('[data-mailbox=webdav] p')?.textContent ?? '';
    if (status.startsWith('Last')) return status;
    // That the connection works is said a moment before the section shows it in use.
    return document.querySelector('.webdav-answer.failed')?.textContent ?? null;
  });
  await page.close();
  return text;
}
