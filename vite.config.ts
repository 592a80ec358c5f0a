import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import countries from 'world-countries';
import manifest from './manifest.json' with { type: 'json' };
import sites from './src/sites.json' with { type: 'json' };

/** A test waits for its condition; this only ends one that never comes. */
const PATIENCE_MS = 20_000;

/**
 * `--mode firefox` builds for Firefox into dist/firefox, any other mode for Chromium into dist/chrome.
 * The modes `demo-chrome` and `demo-firefox` add the match patterns in ON_RECORD_MATCHES (space
 * between them), so that the demonstration and the end-to-end tests can read pages on loopback.
 */
const targetOf = (mode: string) => (mode.endsWith('firefox') ? 'firefox' : 'chrome');
const folderOf = (mode: string) => (mode.startsWith('demo-') ? mode : targetOf(mode));
const extraMatches = (mode: string) =>
  mode.startsWith('demo-')
    ? (process.env.ON_RECORD_MATCHES ?? 'http://127.0.0.1/*').split(' ').filter(Boolean)
    : [];

/** The manifest with the listed news sites, and the Firefox differences. */
function manifestFor(target: 'chrome' | 'firefox', extra: string[]): ManifestV3Export {
  const matches = [...sites.map(({ domain }) => `https://*.${domain}/*`), ...extra];
  const common = {
    ...manifest,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
  if (target === 'chrome') return common as ManifestV3Export;
  const { minimum_chrome_version: _, ...rest } = common;
  return {
    ...rest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'on-record@on-record.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** `_locales` must lie at the root of an extension; its source lies in src/. */
const locales = (): Plugin => ({
  name: 'on-record:locales',
  apply: 'build',
  generateBundle() {
    for (const language of readdirSync('src/_locales')) {
      const fileName = `_locales/${language}/messages.json`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/${fileName}`) });
    }
  },
});

/**
 * The card's messages as mere words: their placeholders are for the compiler alone, and the content script
 * has no room to spare. It is built apart, by this configuration without its plugins, so the lean
 * files are written and named by an alias.
 */
function leanMessages() {
  const folder = cacheFolder();
  for (const language of readdirSync('src/_locales')) {
    const all = readFileSync(`src/_locales/${language}/card.json`, 'utf8');
    const lean = JSON.parse(all, (_, value) => value.message ?? value);
    writeFileSync(path.join(folder, `${language}.json`), JSON.stringify(lean));
  }
  return [{ find: /^.*\/_locales\/(\w+)\/card\.json$/, replacement: `${folder}/$1.json` }];
}

/** What the builder knows of countries, without what it does not ask for: 54 kB instead of 1,400. */
function leanCountries() {
  const lean = countries.map(({ name, altSpellings, demonyms, capital, independent }) => ({
    name: { common: name.common, official: name.official },
    altSpellings,
    demonyms: { eng: demonyms.eng },
    capital,
    independent,
  }));
  const file = path.join(cacheFolder(), 'countries.json');
  writeFileSync(file, JSON.stringify(lean));
  return [{ find: /^world-countries$/, replacement: file }];
}

/**
 * Readability as an ES module. As what it is, CommonJS, it would need the bundler's runtime, and that one
 * becomes a file of its own that every page waits for as soon as two files need it.
 */
function moduleReadability() {
  const source = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const file = path.join(cacheFolder(), 'readability.js');
  writeFileSync(file, `${source}\nexport { Readability };\n`);
  return [{ find: /^@mozilla\/readability$/, replacement: file }];
}

/** Where what is made for a build lies. */
function cacheFolder(): string {
  const folder = path.resolve('node_modules/.cache/on-record');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Name and version of the bundled facts; the content is part of the version, so any change imports. */
function bundle(): { name: string; version: string } {
  const text = readFileSync('src/facts/bundled.json', 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  const content = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name, version: `${version}+${content}` };
}

/**
 * What the popup shares with the background and with other pages, as two files instead of ten: each
 * file of an extension takes the browser some milliseconds to hand out, and the popup waits for all.
 */
const sharedFiles = [
  file('facts', 2, [
    ...['src/browser/', 'src/search/', 'src/sites.json', 'rolldown/runtime'],
    ...['address', 'basis', 'edtf', 'fold', 'hash', 'order', 'plain', 'reason'].map(
      (name) => `src/text/${name}.ts`,
    ),
    ...['src/store/fact-store', 'src/store/search-store', 'src/store/settings-store'],
    ...['node_modules/dexie', 'node_modules/valibot', 'node_modules/webextension-polyfill'],
  ]),
  file('screen', 1, [
    ...[
      'src/ui/i18n',
      'src/ui/start-page',
      'src/ui/tabs',
      'src/ui/statement/statement-item',
      'src/ui/empty',
      'src/ui/rows',
      'src/ui/switch',
    ],
    'node_modules/preact',
  ]),
];

/** One file of all modules whose path holds one of `parts`, and of what they import. */
function file(name: string, priority: number, parts: readonly string[]) {
  return { name, priority, test: (id: string) => parts.some((part) => id.includes(part)) };
}

/** The oldest browsers the manifest admits; they know light-dark(). */
const TARGET = ['chrome128', 'firefox140'];
const LOADER = 'service-worker-loader.js';

/**
 * The background in the one file that the manifest names, instead of one that imports others that import
 * others: a stopped background starts with the first name a reader meets, and each step takes its time.
 */
const oneBackground = (folder: string): Plugin => ({
  name: 'on-record:one-background',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler() {
      const loader = path.resolve(folder, LOADER);
      const chunk = /'\.\/(assets\/background[^']+)'/.exec(readFileSync(loader, 'utf8'))?.[1];
      if (chunk === undefined) throw new Error(`${LOADER} loads no background: see oneBackground.`);
      const built = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          target: TARGET,
          modulePreload: false,
          rollupOptions: { input: loader, output: { codeSplitting: false } },
        },
      });
      const [file] = 'output' in built ? built.output : [];
      if (file?.type !== 'chunk') throw new Error('The background was not built.');
      writeFileSync(loader, file.code);
      rmSync(path.resolve(folder, chunk));
    },
  },
});

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? []
      : [
          locales(),
          crx({
            manifest: manifestFor(targetOf(mode), extraMatches(mode)),
            browser: targetOf(mode),
          }),
          oneBackground(`dist/${folderOf(mode)}`),
        ],
  resolve: {
    alias: mode === 'test' ? [] : [...leanMessages(), ...leanCountries(), ...moduleReadability()],
  },
  define: mode === 'test' ? {} : { __BUNDLE__: JSON.stringify(bundle()) },
  build: {
    assetsInlineLimit: 0,
    outDir: `dist/${folderOf(mode)}`,
    emptyOutDir: true,
    // Content scripts are built apart and take over this target alone.
    target: TARGET,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    // Pages that the manifest does not name.
    rollupOptions: {
      input: {
        library: 'src/library/library.html',
        welcome: 'src/options/welcome.html',
        build: 'src/options/build.html',
      },
      output: { codeSplitting: { groups: sharedFiles } },
    },
  },
  // What tells a bundler that a call has no side effect tells a browser nothing.
  worker: { rolldownOptions: { output: { comments: { annotation: false } } } },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          globalSetup: 'tests/support/temporary.ts',
          testTimeout: 30_000,
          expect: { poll: { timeout: PATIENCE_MS } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/temporary.ts',
          fileParallelism: false,
          testTimeout: 90_000,
          expect: { poll: { timeout: PATIENCE_MS } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
