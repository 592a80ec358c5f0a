/** Finds a browser on this machine, or installs Debian's Chromium, or says what to install. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Edge, Brave and Chromium are of the kind `chrome`. */
export type BrowserKind = 'chrome' | 'firefox';
/** A browser on this machine, and the path of its program. */
export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

const ON_PATH: Record<BrowserKind, string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const programs = (name: string) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, name));
const AT: Record<BrowserKind, string[]> = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ...programs('Chromium/Application/chrome.exe'),
    ...programs('Google/Chrome/Application/chrome.exe'),
    ...programs('Microsoft/Edge/Application/msedge.exe'),
    ...programs('BraveSoftware/Brave-Browser/Application/brave.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs('Mozilla Firefox/firefox.exe'),
  ],
};
/** Names the browser to use, past all searching. */
const BY_ENVIRONMENT: Record<BrowserKind, string> = {
  chrome: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};
const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser of this kind, or null. Looks at CHROME_PATH or FIREFOX_PATH first. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    process.env[BY_ENVIRONMENT[kind]] ?? '',
    ...ON_PATH[kind].flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...AT[kind],
  ];
  const found = candidates.find((file) => file !== '' && isRunnable(file));
  return found === undefined ? null : { kind, path: found };
}

/** True where Debian's packages can be installed without asking: root on Debian or Ubuntu. */
function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * A browser of this kind, installed where needed and possible.
 * @throws Error that says what to install.
 */
export function requireBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  const name = DEBIAN_PACKAGE[kind];
  if (canInstall()) {
    console.error(`Installing Debian's ${name} (once) …`);
    const options = { stdio: ['ignore', 2, 2] as ('ignore' | 2)[] };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', name], options);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  const advice =
    kind === 'chrome'
      ? 'Install Chromium, Chrome for Testing, Edge or Brave, or set CHROME_PATH to one.'
      : 'Install Firefox 140 or newer, or set FIREFOX_PATH to it.';
  throw new Error(`No ${kind === 'chrome' ? 'Chromium' : 'Firefox'} was found. ${advice}`);
}
