import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parse } from '../search/parse.ts';
import type { NameField } from '../search/query.ts';
import { type Order, orders } from '../search/rank.ts';
import type { SearchResults } from '../store/search-store.ts';
import { useT } from '../ui/i18n.tsx';
import { NothingFound } from './nothing-found.tsx';
import { problemWords } from './problem-words.ts';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchHelp } from './search-help.tsx';
import { PAGE, type Search, useSearch } from './use-search.ts';

const ORDER_WORDS = { best: 'searchBest', newest: 'searchNewest' } as const;

/** The search over everything in the store. */
export function SearchTab(props: {
  /** What is asked when it opens. */
  text: string;
  search: Search;
  namesFor: (field: NameField) => Promise<readonly string[]>;
  today: string;
  /** Told at every key, so that it is still there when the reader comes back. */
  onText: (text: string) => void;
  /** Begins a note on a statement. */
  onNote: (statement: string) => void;
}) {
  const t = useT();
  const [text, setText] = useState(props.text);
  const [order, setOrder] = useState<Order>('newest');
  const [limit, setLimit] = useState(PAGE);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const query = useMemo(() => parse(text, true), [text]);
  const answer = useSearch(props.search, query, order, limit);
  useEffect(() => input.current?.focus(), []);

  const ask = (next: string) => {
    setText(next);
    setLimit(PAGE);
    props.onText(next);
  };
  /** What was pressed is gone then: the focus goes to where it can be changed. */
  const askAnew = (next: string) => {
    ask(next);
    input.current?.focus();
  };
  return (
    <div class="search">
      <div class="ask">
        <SearchBox
          text={text}
          namesFor={props.namesFor}
          input={input}
          onText={ask}
          onLeave={() => results.current?.querySelector<HTMLElement>('.result')?.focus()}
        />
        {query.problems.map((problem) => (
          <p key={`${problem.start}${problem.problem}`} class="problem">
            {problemWords(t, problem)}
          </p>
        ))}
      </div>
      {answer.is === 'nothing asked' && <SearchHelp onAsk={askAnew} />}
      {answer.is === 'failed' && (
        <p class="failed" role="alert">
          {t('popupError', { reason: answer.reason })}
        </p>
      )}
      {answer.is === 'found' && (
        <>
          {answer.results.statements.length === 0 ? (
            <div role="status">
              <NothingFound text={text} query={query} search={props.search} onAsk={askAnew} />
            </div>
          ) : (
            <>
              <Found results={answer.results} order={order} onOrder={setOrder} />
              <div ref={results}>
                <Results
                  query={answer.query}
                  statements={answer.results.statements}
                  today={props.today}
                  onBack={() => input.current?.focus()}
                  onNote={props.onNote}
                />
              </div>
            </>
          )}
          {answer.results.more && (
            <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
              {t('searchMore')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** How many were found, and in what order they stand. */
function Found(props: { results: SearchResults; order: Order; onOrder: (order: Order) => void }) {
  const t = useT();
  return (
    <div class="found">
      <p role="status">{foundWords(t, props.results)}</p>
      <fieldset>
        <legend class="only-heard">{t('searchOrder')}</legend>
        {orders.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="order"
              checked={one === props.order}
              onChange={() => props.onOrder(one)}
            />
            <span>{t(ORDER_WORDS[one])}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const foundWords = (t: ReturnType<typeof useT>, { total, more, statements }: SearchResults) =>
  more && total <= statements.length
    ? t('searchFoundAtLeast', { count: total })
    : t('searchFound', { count: total });
