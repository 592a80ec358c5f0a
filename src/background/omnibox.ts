/** The keyword `rec` in the address bar: the search, with what it finds as suggestions. */
import type { Browser, Omnibox } from '../browser/gate.ts';
import type { StatementView } from '../model.ts';
import { statementQuery } from '../search/asking.ts';
import { parse } from '../search/parse.ts';
import type { Database } from '../store/database.ts';
import { Searcher } from '../store/search-store.ts';
import { dateWords } from '../ui/date-words.ts';
import { wordsOf } from '../ui/statement/words-of.ts';
import { searchPage } from './search-page.ts';

const SUGGESTIONS = 5;
/** Characters of a statement in a suggestion: one line of the address bar. */
const LINE = 100;

/** A statement as one line of text, and the query that finds it again. */
export function suggestionOf(view: StatementView, language: string): Omnibox.SuggestResult {
  const who = view.speaker?.name ?? view.speakerAs;
  const { reporting, words: said } = wordsOf(view);
  const line = reporting === '' ? said : `${reporting} ${said}`;
  const words = line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line;
  const when = view.said === null ? '' : `, ${dateWords(view.said, language)}`;
  return {
    content: statementQuery(view.text),
    description: `${who}${when}: ${words}`,
  };
}

/** Chromium reads a suggestion's description as XML, and shows none where one holds what XML cannot. */
export const asXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Call it synchronously. */
export function watchOmnibox(db: Database, browser: Browser, isFirefox: boolean): void {
  const searcher = new Searcher(db);
  const written = isFirefox ? (text: string) => text : asXml;
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxHint') });
  browser.omnibox.onInputChanged.addListener(async (typed, suggest) => {
    const { statements } = await searcher.search(parse(typed, true), 'best', SUGGESTIONS);
    suggest(
      statements.map((view) => {
        const { content, description } = suggestionOf(view, browser.i18n.getUILanguage());
        return { content, description: written(description) };
      }),
    );
  });
  browser.omnibox.onInputEntered.addListener(async (typed, disposition) => {
    const url = browser.runtime.getURL(searchPage(typed));
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
