import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, requireBrowser } from '../../src/cli/browsers.ts';
import { type Launched, launch } from '../../src/cli/launch.ts';
import { seen } from '../support/seen.ts';

describe.each<BrowserKind>(['chrome', 'firefox'])('the extension in %s', (kind) => {
  let on: Launched;
  beforeAll(async () => {
    on = await launch({ browser: requireBrowser(kind), extension: `dist/${kind}`, headless: true });
  });
  afterAll(() => on?.browser.close());

  test('opens its popup page', async () => {
    const page = await on.openOwn('src/popup/popup.html');
    await expect.poll(() => page.title()).toBe('On Record');
    await seen(page, '[role=tab][aria-selected=true]');
  });
});
