/** Two real browsers, one real Apache, the same notes: whatever happens on the way, they agree. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { Apache, findApache, PASSWORD, USER } from '../support/apache.ts';
import { BadLine, type Trouble } from '../support/bad-line.ts';
import { NotesPage, setUpWebdav } from '../support/notes-page.ts';
import { mayReachLoopback } from '../support/reach.ts';
import { seen, until } from '../support/seen.ts';

const found = findApache();
if ('why' in found) console.warn(`Skipped: ${found.why}`);

describe.skipIf('why' in found)('Chromium and Firefox over Apache mod_dav', () => {
  let apache: Apache;
  let line: BadLine;
  const launched: Launched[] = [];
  let chrome: NotesPage;
  let firefox: NotesPage;

  beforeAll(async () => {
    apache = new Apache('binary' in found ? found.binary : '');
    await apache.start();
    line = new BadLine(() => apache.port);
    await line.start();
    const url = `http://127.0.0.1:${line.port}/notes`;
    const pages: NotesPage[] = [];
    for (const kind of ['chrome', 'firefox'] satisfies BrowserKind[]) {
      const extension = mayReachLoopback(`dist/demo-${kind}`);
      const on = await launch({ browser: requireBrowser(kind), extension, headless: true });
      launched.push(on);
      const passphrase = 'correct horse battery';
      expect(await setUpWebdav(on, { url, user: USER, password: PASSWORD, passphrase })).toMatch(
        /^Last synchronised/,
      );
      pages.push(await NotesPage.open(on));
    }
    [chrome, firefox] = pages as [NotesPage, NotesPage];
  });
  afterAll(async () => {
    for (const { browser } of launched) await browser.close();
    await line?.stop();
    await apache?.stop();
  });

  const round = async () => {
    for (const one of [chrome, firefox, chrome]) expect(await one.sync()).toBeNull();
  };

  test('a note written in one is read in the other', async () => {
    await chrome.write('Said in Berlin.');
    await round();
    await firefox.shows(['Said in Berlin.']);
  });

  test('a sign-in given again is tested, then kept, and each says so', async () => {
    const [on] = launched;
    if (!on) throw new Error('No browser runs.');
    const page = await on.openOwn('src/options/options.html');
    // The packs come later, and move what stands below them.
    await seen(page, '#facts .rows li');
    await (await seen(page, '.webdav-details summary')).click();
    await page.type('#webdav-password', PASSWORD);
    await page.type('#webdav-passphrase', 'correct horse battery');
    await (await seen(page, '.webdav ::-p-text(Test connection)')).click();
    await seen(page, '.webdav-answer::-p-text(The connection works)');
    await (await seen(page, '.webdav [type=submit]')).click();
    await seen(page, '.webdav-answer::-p-text(Saved.)');
    await page.type('#webdav-user', '-else');
    await until(page, () => document.querySelector('.webdav-answer')?.textContent === '');
    await page.close();
    await round();
  });

  const troubles: Trouble[] = [
    { kind: 'status', code: 401 },
    { kind: 'status', code: 409, only: 'PUT' },
    { kind: 'status', code: 412, only: 'PUT' },
    { kind: 'status', code: 423, only: 'PUT' },
    { kind: 'status', code: 500 },
    { kind: 'status', code: 507, only: 'PUT' },
    { kind: 'cut-up' },
    { kind: 'cut-down' },
    { kind: 'slow', ms: 150 },
  ];

  test('both edit it through every trouble; every word survives', {
    timeout: 180_000,
  }, async () => {
    const words: string[] = [];
    for (const [index, trouble] of troubles.entries()) {
      const word = ` w${index}`;
      const [here, there] = index % 2 ? [chrome, firefox] : [firefox, chrome];
      line.trouble = trouble;
      await here.append(word);
      words.push(word.trim());
      await here.sync();
      if (index % 3 === 0) {
        await there.append(` o${index}`);
        words.push(`o${index}`);
        await there.sync();
      }
      line.trouble = null;
      if (index % 2) await there.sync();
    }
    const sending = chrome.sync();
    await apache.kill();
    await sending;
    expect(await firefox.sync()).toBe('offline');
    await apache.start();
    await round();
    const [text = ''] = await chrome.texts();
    await firefox.shows([text]);
    expect(text.split(/\s+/).sort()).toEqual(['Said', 'in', 'Berlin.', ...words].sort());
  });

  test('an edit beats a concurrent delete; a delete that was seen holds', async () => {
    await chrome.press('Delete', '.note');
    await chrome.shows([]);
    await firefox.append(' kept');
    await round();
    const [text = ''] = await firefox.texts();
    expect(text).toContain('kept');
    await chrome.shows([text]);
    await firefox.press('Delete', '.note');
    await firefox.shows([]);
    for (const one of [firefox, chrome, firefox]) expect(await one.sync()).toBeNull();
    await chrome.shows([]);
  });
});
