/** `npm start`: the main job. Opens an article with On Record loaded; headless, says what it saw. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { build } from 'vite';
import { reasonOf } from '../text/reason.ts';
import { type BrowserKind, type FoundBrowser, findBrowser, requireBrowser } from './browsers.ts';
import { type Launched, launch } from './launch.ts';
import {
  askingPage,
  askNames,
  askStatements,
  type Observed,
  openCard,
  scrollToMark,
  settledMarks,
} from './observe.ts';
import { serve } from './serve.ts';

interface Options {
  browser?: BrowserKind;
  headless?: boolean;
  json?: boolean;
}

const say = (text: string) => console.error(text);
const sample = new URL('./sample/article.html', import.meta.url).pathname;

/** The browser asked for; else the first found; else one that can be installed. */
const chooseBrowser = (asked: BrowserKind | undefined): FoundBrowser =>
  asked
    ? requireBrowser(asked)
    : (findBrowser('chrome') ?? findBrowser('firefox') ?? requireBrowser('chrome'));

const hasDisplay = () =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/** The address to open, and how to stop serving it. A file is served on loopback. */
async function addressOf(page: string): Promise<{ url: string; close(): void }> {
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new Error(`${page} is not an address.`);
    return { url: page, close: () => {} };
  }
  // npm runs scripts in the package's folder; a path is meant from where the reader stands.
  const file = path.resolve(process.env.INIT_CWD ?? '.', page);
  if (!existsSync(file))
    throw new Error(`${page}: there is no such file. Give an .html file or a URL.`);
  const served = await serve(path.dirname(file));
  return {
    url: `${served.origin}/${encodeURIComponent(path.basename(file))}`,
    close: served.close,
  };
}

/** Builds the extension so that it may read this address too. Returns the folder. */
async function buildFor(kind: BrowserKind, url: string): Promise<string> {
  const { protocol, hostname } = new URL(url);
  process.env.ON_RECORD_MATCHES = `${protocol}//${hostname}/*`;
  const mode = `demo-${kind}`;
  const log = console.log;
  console.log = say; // the builder's plugins print; standard output is for --json alone
  await build({ mode, logLevel: 'error' });
  console.log = log;
  return `dist/${mode}`;
}

async function observe(on: Launched, url: string): Promise<Observed> {
  const asking = await askingPage(on);
  const page = await on.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.bringToFront();
  const marks = await settledMarks(page);
  const names = await askNames(asking);
  const entities = await Promise.all(
    (names?.names ?? []).map(async ({ entity, count }) => ({
      name: entity.name,
      kind: entity.kind,
      mentions: count,
      statements: (await askStatements(asking, entity.id)).map((statement) => ({
        speaker: statement.speaker?.name ?? statement.speakerAs,
        text: statement.text,
        kind: statement.kind,
        said: statement.said,
        saidBasis: statement.saidBasis,
        source: {
          publisher: statement.reports[0]?.source.publisher ?? null,
          title: statement.reports[0]?.source.title ?? null,
          published: statement.reports[0]?.source.published ?? null,
        },
      })),
    })),
  );
  const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const place =
    (await scrollToMark(page, people)) ??
    (await scrollToMark(
      page,
      entities.map(({ name }) => name),
    ));
  let screenshot: string | null = null;
  if (place) {
    if (!(await openCard(page, place))) throw new Error(`No card opened on “${place.text}”.`);
    mkdirSync('dist/screenshots', { recursive: true });
    screenshot = path.resolve('dist/screenshots', `${path.basename(new URL(url).pathname)}.png`);
    await page.screenshot({ path: screenshot as `${string}.png` });
  }
  return { page: url, published: names?.published ?? null, marks, entities, screenshot };
}

function print(seen: Observed): void {
  console.log(`${seen.page}, published ${seen.published ?? 'on an unknown date'}`);
  console.log(`${seen.marks} marks, ${seen.entities.length} names:`);
  for (const { name, kind, mentions, statements } of seen.entities) {
    console.log(`  ${name} (${kind}), named ${mentions} times, ${statements.length} statements`);
    const [first] = statements;
    if (first) console.log(`    ${first.said ?? 'undated'}: ${first.speaker}: ${first.text}`);
  }
  console.log(seen.screenshot ? `Screenshot: ${seen.screenshot}` : 'No name to open a card on.');
}

async function main(page: string, options: Options): Promise<void> {
  const headless = options.headless === true || options.json === true || !hasDisplay();
  const address = await addressOf(page);
  let on: Launched | null = null;
  try {
    const browser = chooseBrowser(options.browser);
    const extension = await buildFor(browser.kind, address.url);
    say(`Opening ${address.url} in ${browser.path}${headless ? ', headless' : ''} …`);
    on = await launch({ browser, extension, headless });
    if (headless) {
      const seen = await observe(on, address.url);
      if (options.json) console.log(JSON.stringify(seen));
      else print(seen);
      return;
    }
    const [first] = await on.browser.pages();
    const tab = first ?? (await on.browser.newPage());
    void tab.goto(address.url);
    say('Hover a marked name. Close the browser, or press Ctrl+C, to stop.');
    await new Promise((resolve) => on?.browser.once('disconnected', resolve));
  } finally {
    await on?.browser.close();
    address.close();
  }
}

const program = new Command('start')
  .description('Opens a news article with On Record loaded.')
  .argument('[page]', 'an .html file or a URL instead of the sample article', sample)
  .addOption(new Option('--browser <kind>', 'which browser').choices(['chrome', 'firefox']))
  .option('--headless', 'open no window: mark the page, open a card, save a screenshot, report')
  .option('--json', 'headless, and print the report as one JSON object on standard output')
  .action(main);

try {
  await program.parseAsync();
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
process.exit(0);
