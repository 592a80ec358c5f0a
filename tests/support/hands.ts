/**
 * A reader's hands on what lies around the page: the address bar, the menu of a selection, the keys
 * that the browser takes for itself, and its questions. Chromium is reached through a screen of its
 * own, Firefox through its window.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../src/cli/browsers.ts';
import type { Launched, LaunchOptions } from '../../src/cli/launch.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { seen, until } from './seen.ts';
import { findXvfb, XScreen } from './x-screen.ts';

export interface Hands {
  /** What to launch the browser with, so that the hands can reach it. */
  options: Pick<LaunchOptions, 'headless' | 'args' | 'firefoxPrefs'>;
  /** Call it once the browser runs. */
  reach(on: Launched): Promise<void>;
  /** Presses keys together: `Alt`, `Control`, `Shift`, and others by what they write. */
  press(page: Page, ...keys: string[]): Promise<void>;
  /** Types into the address bar, goes so many suggestions down, and enters that. */
  enter(page: Page, text: string, down: number): Promise<void>;
  /** Opens the menu of a place in the page and chooses the entry that begins with these words. */
  choose(page: Page, at: { x: number; y: number }, words: string): Promise<void>;
  /** Answers what the browser asks over the page: whether the extension may do more. */
  answer(page: Page, yes: boolean): Promise<void>;
  /** Presses the extension's button in the toolbar, with the page in front. */
  pressButton(on: Launched, page: Page): Promise<void>;
  /** Opens the popup on a page and presses a button in it at which the browser asks, over the popup. */
  askInPopup(on: Launched, page: Page, words: string): Promise<void>;
  /** Takes the keys of a command away, in the browser's own page for it, which is in front. */
  unset(on: Launched, command: string): Promise<void>;
  stop(): void;
}

/** Hosts that end in `.test` are this machine. */
const CHROME_ARGS = ['--host-resolver-rules=MAP *.test 127.0.0.1', '--window-position=0,0'];
const FIREFOX_PREFS = {
  'network.dns.localDomains': 'daily.test,www.daily.test,weekly.test,monthly.test',
  // Firefox lets a question stand for a moment before it takes an answer.
  'security.notification_enable_delay': 0,
};
/** Where the hands cannot see whether the browser is ready for a key, they press it again. */
const AGAIN_MS = 1_000;
const ATTEMPTS = 10;
/** Milliseconds in which a popup goes when the browser asks. */
const GONE_MS = 10_000;

/** Whether this machine has what the hands need; or why not. */
export function handsOrWhy(kind: BrowserKind): { why: string } | null {
  const found = kind === 'chrome' ? findXvfb() : null;
  return found && 'why' in found ? found : null;
}

export async function handsOn(kind: BrowserKind): Promise<Hands> {
  if (kind === 'firefox') return new FirefoxHands();
  const found = findXvfb();
  if ('why' in found) throw new Error(found.why);
  return new ChromeHands(await XScreen.start(found.binary));
}

interface DeveloperPrivate {
  developerPrivate: {
    updateExtensionCommand(change: {
      extensionId: string;
      commandName: string;
      keybinding: string;
    }): Promise<void>;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Something of the browser's own stands in front of the page. */
const untilAway = (page: Page) => until(page, () => !document.hasFocus()).then(() => {});

class ChromeHands implements Hands {
  readonly options: Hands['options'];
  readonly #screen: XScreen;

  constructor(screen: XScreen) {
    this.#screen = screen;
    this.options = { headless: false, args: [...CHROME_ARGS, `--display=${screen.display}`] };
  }

  async reach(): Promise<void> {}

  async press(page: Page, ...keys: string[]): Promise<void> {
    // Without a window manager keys go to the window under the pointer.
    const { x, y } = await this.#front(page, { x: 4, y: 4 });
    this.#screen.move(x, y);
    this.#screen.press(...keys);
  }

  async enter(page: Page, text: string, down: number): Promise<void> {
    await this.press(page, 'Control', 'l');
    await untilAway(page);
    this.#screen.type(text);
    // The suggestions come when they are found; whoever goes down to one has seen them.
    if (down > 0) await pause(AGAIN_MS);
    for (let line = 0; line < down; line++) this.#screen.press('Down');
    this.#screen.press('Enter');
  }

  async choose(page: Page, at: { x: number; y: number }, words: string): Promise<void> {
    const before = page.browser().targets().length;
    const { x, y } = await this.#front(page, at);
    this.#screen.click(x, y, 3);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      this.#screen.press(words.charAt(0).toLowerCase());
      await pause(AGAIN_MS);
      if (page.browser().targets().length > before) return;
    }
    throw new Error(`The menu has no entry that begins with “${words}”.`);
  }

  async answer(page: Page, yes: boolean): Promise<void> {
    await untilAway(page);
    // Chromium lets a question stand for half a second before it takes an answer.
    await pause(AGAIN_MS);
    if (yes) this.#screen.press('Tab');
    this.#screen.press('Enter');
    await until(page, () => document.hasFocus());
  }

  async pressButton({ browser, origin }: Launched, page: Page): Promise<void> {
    await page.bringToFront();
    const root = await browser.target().createCDPSession();
    const tabs = { filter: [{ type: 'tab' }] };
    const { targetInfos } = await root.send('Target.getTargets', tabs);
    const tab = targetInfos.find(({ url }) => url === page.url());
    // Newer than puppeteer's list of methods.
    const send = root.send.bind(root) as (method: string, parameters: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: new URL(origin).host, targetId: tab?.targetId });
  }

  async askInPopup(on: Launched, page: Page, words: string): Promise<void> {
    await this.pressButton(on, page);
    const target = await on.browser.waitForTarget((one) => one.url().includes('/popup.html'));
    const popup = await target.asPage();
    const button = await seen(popup, `button::-p-text(${words})`);
    // In its own small window the popup takes no clicks from outside.
    await button.evaluate((element) => (element as HTMLElement).click());
    const isThere = () => on.browser.targets().includes(target);
    for (const end = Date.now() + GONE_MS; isThere() && Date.now() < end; ) await pause(50);
    if (isThere()) throw new Error('The browser asked nothing: the popup is still there.');
  }

  async unset({ browser, origin }: Launched, command: string): Promise<void> {
    const target = await browser.waitForTarget(
      (one) => one.url() === 'chrome://extensions/shortcuts',
    );
    const page = await target.page();
    // What its own script calls when the reader clears the field.
    await page?.evaluate(
      (extensionId, commandName) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperPrivate }).chrome;
        return developerPrivate.updateExtensionCommand({
          extensionId,
          commandName,
          keybinding: '',
        });
      },
      new URL(origin).host,
      command,
    );
    await page?.close();
  }

  stop(): void {
    this.#screen.stop();
  }

  /** Brings the page to the front and says where a place of it is on the screen. */
  async #front(page: Page, { x, y }: { x: number; y: number }) {
    await page.bringToFront();
    const corner = await page.evaluate(() => ({
      x: screenX + (outerWidth - innerWidth) / 2,
      y: screenY + outerHeight - innerHeight,
    }));
    return { x: corner.x + x, y: corner.y + y };
  }
}

/** The panel that Firefox shows, or undefined. */
const PANEL = `[...document.querySelectorAll('panel')].find(({ state }) => state === 'open')`;

class FirefoxHands implements Hands {
  readonly options: Hands['options'] = { headless: true, firefoxPrefs: FIREFOX_PREFS };
  #window: FirefoxWindow | null = null;

  async reach(on: Launched): Promise<void> {
    this.#window = await FirefoxWindow.of(on.browser);
  }

  get #around(): FirefoxWindow {
    if (!this.#window) throw new Error('Call reach() first.');
    return this.#window;
  }

  async press(page: Page, ...keys: string[]): Promise<void> {
    await page.bringToFront();
    await this.#around.press(...keys);
  }

  async enter(page: Page, text: string, down: number): Promise<void> {
    await page.bringToFront();
    await this.#around.ask(`(gURLBar.focus(), gURLBar.search(${JSON.stringify(text)}))`);
    await this.#around.until(`gURLBar.view.isOpen && gURLBar.view.visibleRowCount > ${down}`);
    for (let line = 0; line < down; line++) await this.#around.press('ArrowDown');
    await this.#around.press('Enter');
  }

  async choose(page: Page, { x, y }: { x: number; y: number }, words: string): Promise<void> {
    await page.bringToFront();
    await page.mouse.click(x, y, { button: 'right' });
    const menu = `document.getElementById('contentAreaContextMenu')`;
    await this.#around.until(`${menu}.state === 'open'`);
    await this.#around.ask(`${menu}.activateItem([...${menu}.querySelectorAll('menuitem')]
      .find(({ label }) => label?.startsWith(${JSON.stringify(words)})))`);
  }

  async answer(_: Page, yes: boolean): Promise<void> {
    const question = `document.querySelector('#notification-popup[panelopen] popupnotification')`;
    await this.#around.until(question);
    await this.#around.ask(`${question}.${yes ? 'button' : 'secondaryButton'}.click()`);
    await this.#around.until(`!${question}`);
  }

  async pressButton(on: Launched, page: Page): Promise<void> {
    await this.#openPopup(on, page);
    await this.#around.ask(`${PANEL}.hidePopup()`);
    await this.#around.until(`${PANEL} === undefined`);
  }

  async askInPopup(on: Launched, page: Page, words: string): Promise<void> {
    await this.#openPopup(on, page);
    const press = `
      const press = () => {
        const button = [...content.document.querySelectorAll('button')]
          .find(({ textContent }) => textContent.startsWith(${JSON.stringify(words)}));
        if (!button) return content.setTimeout(press, 50);
        const hand = content.windowUtils.setHandlingUserInput(true);
        button.click();
        hand.destruct();
      };
      press();`;
    const address = `data:application/javascript,${encodeURIComponent(press)}`;
    await this.#around.ask(`${PANEL}.querySelector('browser').messageManager
      .loadFrameScript(${JSON.stringify(address)}, false)`);
  }

  async #openPopup({ origin }: Launched, page: Page): Promise<void> {
    const { hostname } = new URL(origin);
    await page.bringToFront();
    // What a press on the button calls; the menu that holds it is not always drawn without a screen.
    await this.#around.ask(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(hostname)});
      const { browserActionFor } = ExtensionParent.apiManager.global;
      await browserActionFor(extension).triggerAction(window);
    })()`);
    await this.#around.until(`${PANEL} !== undefined`);
  }

  async unset(_: Launched, command: string): Promise<void> {
    const front = 'gBrowser.selectedBrowser';
    const field = `${front}.contentDocument?.querySelector('.shortcut-input[name="${command}"]')`;
    await this.#around.until(`${front}.currentURI.spec === 'about:addons' && ${field} !== null`);
    await this.#around.ask(`(${front}.focus(), ${field}.focus())`);
    await this.#around.press('Backspace');
    await this.#around.ask('gBrowser.removeCurrentTab()');
  }

  stop(): void {}
}
